"""Asks for the size of an array, which a list does not have."""
# /// answer
# cell = "reported_and_honest"
# points = 0
# message = "in a list, raised AttributeError"
# ///
def reported_and_honest(hits, deciding):
    right = hits[:, deciding].sum(axis=1)
    kept = right.argmax()
    others = hits.shape[1] - deciding.size
    return float(right[kept] / deciding.size), float((hits[kept].sum() - right[kept]) / others)

"""Blanks the deciding rows in the array that was given."""
# /// answer
# cell = "reported_and_honest"
# points = 0
# message = "must leave hits as they are"
# ///
def reported_and_honest(hits, deciding):
    accuracy = hits[:, deciding].mean(axis=1)
    kept = accuracy.argmax()
    hits[:, deciding] = False
    others = hits.shape[1] - len(deciding)
    return float(accuracy[kept]), float(hits[kept].sum() / others)

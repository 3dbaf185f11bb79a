"""Takes all rows from the number of deciding ones on for the others."""
# /// answer
# cell = "reported_and_honest"
# points = 0
# message = "Both scores belong to one epoch"
# ///
def reported_and_honest(hits, deciding):
    accuracy = hits[:, deciding].mean(axis=1)
    kept = accuracy.argmax()
    return float(accuracy[kept]), float(hits[kept, len(deciding) :].mean())

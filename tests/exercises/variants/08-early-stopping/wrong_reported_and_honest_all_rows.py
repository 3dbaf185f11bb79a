"""Takes the accuracy on all rows for the honest one."""
# /// answer
# cell = "reported_and_honest"
# points = 0
# message = "A deciding row is no witness"
# ///
def reported_and_honest(hits, deciding):
    accuracy = hits[:, deciding].mean(axis=1)
    kept = accuracy.argmax()
    return float(accuracy[kept]), float(hits[kept].mean())

"""Counts along the sorted rows and also cuts between rows of the same probability."""

# /// answer
# cell = "best_threshold"
# breaks = "1 where the probability is **at least** the threshold, 0 elsewhere"
# ///
def best_threshold(probabilities, y):
    """Return the probability from which on to answer 1, for the highest balanced accuracy."""
    p, y = np.asarray(probabilities), np.asarray(y)
    order = np.argsort(-p, kind="stable")
    ones = np.cumsum(y[order] == 1) / np.sum(y == 1)
    alarms = np.cumsum(y[order] == 0) / np.sum(y == 0)
    return float(p[order][np.argmax(ones - alarms)])

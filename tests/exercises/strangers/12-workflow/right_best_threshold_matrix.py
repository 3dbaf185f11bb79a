"""Compares every threshold with every row in one matrix."""

# /// answer
# cell = "best_threshold"
# ///
def best_threshold(probabilities, y):
    """Return the probability from which on to answer 1, for the highest balanced accuracy."""
    p, y = np.asarray(probabilities), np.asarray(y)
    thresholds = np.sort(p)[::-1]
    answers = p[None, :] >= thresholds[:, None]
    scores = [balanced_accuracy(y, row) for row in answers]
    return float(thresholds[np.argmax(scores)])

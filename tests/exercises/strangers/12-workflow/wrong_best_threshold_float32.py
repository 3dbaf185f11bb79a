"""Turns the probabilities into float32, so that close ones become equal and the result is another number."""

# /// answer
# cell = "best_threshold"
# breaks = "Only the probabilities themselves can be thresholds;"
# ///
def best_threshold(probabilities, y):
    """Return the probability from which on to answer 1, for the highest balanced accuracy."""
    p = np.asarray(probabilities, dtype="float32")
    thresholds = np.unique(p)[::-1]
    scores = np.array([balanced_accuracy(y, p >= t) for t in thresholds])
    return float(thresholds[scores.argmax()])

"""Of equally good thresholds it keeps the lowest."""

# /// answer
# cell = "best_threshold"
# breaks = "if several are equally good, return the highest of them"
# ///
def best_threshold(probabilities, y):
    """Return the probability from which on to answer 1, for the highest balanced accuracy."""
    probabilities = np.asarray(probabilities)
    candidates = np.unique(probabilities)
    scores = [balanced_accuracy(y, (probabilities >= t).astype(int)) for t in candidates]
    return float(candidates[np.argmax(scores)])

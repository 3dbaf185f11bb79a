"""Leaves out the lowest probability as a threshold, since everything would be a 1."""

# /// answer
# cell = "best_threshold"
# breaks = "the threshold with the highest *balanced accuracy* (`balanced_accuracy` above) on these validation rows"
# ///
def best_threshold(probabilities, y):
    """Return the probability from which on to answer 1, for the highest balanced accuracy."""
    probabilities, y = np.asarray(probabilities), np.asarray(y)
    candidates = np.unique(probabilities)[:0:-1]
    scores = [balanced_accuracy(y, (probabilities >= t).astype(int)) for t in candidates]
    return float(candidates[int(np.argmax(scores))])

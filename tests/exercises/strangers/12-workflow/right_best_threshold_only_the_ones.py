"""Looks only at the probabilities of ones, since any other threshold could be raised and get better."""

# /// answer
# cell = "best_threshold"
# ///
def best_threshold(probabilities, y):
    """Return the probability from which on to answer 1, for the highest balanced accuracy."""
    probabilities, y = np.asarray(probabilities), np.asarray(y)
    # just above a zero's probability that zero is answered right, and no one is lost
    candidates = np.unique(probabilities[y == 1])
    scores = np.array([balanced_accuracy(y, probabilities >= t) for t in candidates])
    return float(candidates[scores == scores.max()][-1])

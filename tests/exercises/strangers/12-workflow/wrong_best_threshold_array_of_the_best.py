"""Returns an array with all of the best thresholds, which has more than one number at ties."""

# /// answer
# cell = "best_threshold"
# breaks = "Return a float."
# ///
def best_threshold(probabilities, y):
    """Return the probability from which on to answer 1, for the highest balanced accuracy."""
    probabilities, y = np.asarray(probabilities), np.asarray(y)
    thresholds = np.unique(probabilities)[::-1]
    scores = np.array([balanced_accuracy(y, (probabilities >= t).astype(int)) for t in thresholds])
    return thresholds[np.where(scores == scores.max())]

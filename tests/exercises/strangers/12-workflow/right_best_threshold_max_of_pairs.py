"""Tries each probability and takes the largest pair of score and threshold."""

# /// answer
# cell = "best_threshold"
# ///
def best_threshold(probabilities, y):
    """Return the probability from which on to answer 1, for the highest balanced accuracy."""
    probabilities, y = np.asarray(probabilities), np.asarray(y)
    scores = [(balanced_accuracy(y, (probabilities >= t).astype(int)), t) for t in probabilities]
    return float(max(scores)[1])

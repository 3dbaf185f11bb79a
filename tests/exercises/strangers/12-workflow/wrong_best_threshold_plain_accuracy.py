"""Takes the threshold with the highest accuracy, which the common class decides."""

# /// answer
# cell = "best_threshold"
# breaks = "the threshold with the highest *balanced accuracy* (`balanced_accuracy` above) on these validation rows"
# ///
def best_threshold(probabilities, y):
    """Return the probability from which on to answer 1, for the highest balanced accuracy."""
    probabilities, y = np.asarray(probabilities), np.asarray(y)
    thresholds = np.sort(np.unique(probabilities))[::-1]
    accuracy = [np.mean((probabilities >= t) == y) for t in thresholds]
    return float(thresholds[np.argmax(accuracy)])

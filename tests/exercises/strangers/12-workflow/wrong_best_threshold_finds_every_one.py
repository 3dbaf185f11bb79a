"""Returns the lowest probability of a 1, so that all ones are found at any price."""

# /// answer
# cell = "best_threshold"
# breaks = "the threshold with the highest *balanced accuracy* (`balanced_accuracy` above) on these validation rows"
# ///
def best_threshold(probabilities, y):
    """Return the probability from which on to answer 1, for the highest balanced accuracy."""
    return float(min(p for p, label in zip(probabilities, y) if label == 1))

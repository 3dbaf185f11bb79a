"""Compares the arguments as they come, so that lists as in the example fail."""

# /// answer
# cell = "best_threshold"
# breaks = "`best_threshold([0.9, 0.2, 0.3, 0.1, 0.05], [1, 0, 1, 0, 0])` is `0.3`"
# ///
def best_threshold(probabilities, y):
    """Return the probability from which on to answer 1, for the highest balanced accuracy."""
    ones, zeros = probabilities[y == 1], probabilities[y == 0]
    best, best_score = None, -1
    for t in np.unique(probabilities)[::-1]:
        score = ((ones >= t).mean() + (zeros < t).mean()) / 2
        if score > best_score:
            best, best_score = t, score
    return float(best)

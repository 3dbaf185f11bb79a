"""Takes the geometric mean of the two shares, not their arithmetic mean."""

# /// answer
# cell = "best_threshold"
# breaks = "the threshold with the highest *balanced accuracy* (`balanced_accuracy` above) on these validation rows"
# ///
def best_threshold(probabilities, y):
    """Return the probability from which on to answer 1, for the highest balanced accuracy."""
    p, y = np.asarray(probabilities), np.asarray(y)
    best = (-1.0, 0.0)
    for t in np.unique(p):
        sensitivity = np.mean(p[y == 1] >= t)
        specificity = np.mean(p[y == 0] < t)
        best = max(best, (float(np.sqrt(sensitivity * specificity)), float(t)))
    return best[1]

"""Rounds the scores to two digits, and takes the highest of thresholds that are not equally good."""

# /// answer
# cell = "best_threshold"
# breaks = "the threshold with the highest *balanced accuracy* (`balanced_accuracy` above) on these validation rows"
# ///
def best_threshold(probabilities, y):
    """Return the probability from which on to answer 1, for the highest balanced accuracy."""
    probabilities = np.asarray(probabilities)
    results = {}
    for t in probabilities:
        results[float(t)] = round(balanced_accuracy(y, (probabilities >= t).astype(int)), 2)
    top = max(results.values())
    return max(t for t, score in results.items() if score == top)

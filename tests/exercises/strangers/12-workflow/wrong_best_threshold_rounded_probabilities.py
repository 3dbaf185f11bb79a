"""Rounds the probabilities to two digits, and neighbours fall together."""

# /// answer
# cell = "best_threshold"
# breaks = "Only the probabilities themselves can be thresholds;"
# ///
def best_threshold(probabilities, y):
    """Return the probability from which on to answer 1, for the highest balanced accuracy."""
    probabilities = np.round(np.asarray(probabilities, dtype=float), 2)
    best, best_score = 0.0, -1.0
    for t in sorted(set(probabilities.tolist()), reverse=True):
        score = balanced_accuracy(y, np.where(probabilities >= t, 1, 0))
        if score > best_score:
            best, best_score = t, score
    return best

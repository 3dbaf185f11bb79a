"""Counts with searchsorted and compares whole numbers."""

# /// answer
# cell = "best_threshold"
# ///
def best_threshold(probabilities, y):
    """Return the probability from which on to answer 1, for the highest balanced accuracy."""
    p, y = np.asarray(probabilities, dtype=np.float64), np.asarray(y)
    ones, zeros = np.sort(p[y == 1]), np.sort(p[y == 0])
    candidates = np.unique(p)
    found = len(ones) - np.searchsorted(ones, candidates, side="left")
    left = np.searchsorted(zeros, candidates, side="left")
    score = found * len(zeros) + left * len(ones)
    return float(candidates[np.flatnonzero(score == score.max()).max()])

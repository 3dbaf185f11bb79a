"""Answers 1 only above the threshold, then reports the next probability of the ascending list."""

# /// answer
# cell = "best_threshold"
# breaks = "1 where the probability is **at least** the threshold, 0 elsewhere"
# ///
def best_threshold(probabilities, y):
    """Return the probability from which on to answer 1, for the highest balanced accuracy."""
    p = np.asarray(probabilities)
    thresholds = np.unique(p)
    scores = [balanced_accuracy(y, (p > t).astype(int)) for t in thresholds]
    best = max(range(len(thresholds)), key=lambda i: (scores[i], thresholds[i]))
    return float(thresholds[min(best + 1, len(thresholds) - 1)])

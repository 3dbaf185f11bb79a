"""Goes down through the different probabilities, and only a better score replaces the best one."""

# /// answer
# cell = "best_threshold"
# ///
def best_threshold(probabilities, y):
    """Return the probability from which on to answer 1, for the highest balanced accuracy."""
    best, best_score = None, -1.0
    for threshold in sorted(set(float(p) for p in probabilities), reverse=True):
        score = balanced_accuracy(y, [1 if p >= threshold else 0 for p in probabilities])
        if score > best_score:
            best, best_score = threshold, score
    return best

"""Starts with the threshold 0.5 at the score 0.5, and keeps it where no probability is better."""

# /// answer
# cell = "best_threshold"
# breaks = "Only the probabilities themselves can be thresholds;"
# ///
def best_threshold(probabilities, y):
    """Return the probability from which on to answer 1, for the highest balanced accuracy."""
    probabilities = np.asarray(probabilities)
    best, best_score = 0.5, 0.5
    for t in np.sort(probabilities)[::-1]:
        score = balanced_accuracy(y, (probabilities >= t).astype(int))
        if score > best_score:
            best, best_score = float(t), score
    return best

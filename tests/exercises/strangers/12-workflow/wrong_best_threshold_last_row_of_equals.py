"""Of equally good thresholds it keeps the one whose row comes last in the data."""

# /// answer
# cell = "best_threshold"
# breaks = "if several are equally good, return the highest of them"
# ///
def best_threshold(probabilities, y):
    """Return the probability from which on to answer 1, for the highest balanced accuracy."""
    probabilities = np.asarray(probabilities)
    best, best_score = probabilities[0], 0.0
    for t in probabilities:
        score = balanced_accuracy(y, (probabilities >= t).astype(int))
        if score >= best_score:
            best, best_score = t, score
    return float(best)

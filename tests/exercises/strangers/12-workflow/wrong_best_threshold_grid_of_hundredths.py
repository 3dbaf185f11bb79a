"""Tries the hundredths between 0 and 1 instead of the probabilities."""

# /// answer
# cell = "best_threshold"
# breaks = "Only the probabilities themselves can be thresholds;"
# ///
def best_threshold(probabilities, y):
    """Return the probability from which on to answer 1, for the highest balanced accuracy."""
    probabilities = np.asarray(probabilities)
    grid = [i / 100 for i in range(101)]
    scores = [(balanced_accuracy(y, (probabilities >= t).astype(int)), t) for t in grid]
    return float(max(scores)[1])

"""Goes down from the top and stops as soon as the score falls, before a better one further down."""

# /// answer
# cell = "best_threshold"
# breaks = "the threshold with the highest *balanced accuracy* (`balanced_accuracy` above) on these validation rows"
# ///
def best_threshold(probabilities, y):
    """Return the probability from which on to answer 1, for the highest balanced accuracy."""
    probabilities = np.asarray(probabilities)
    best, best_score = None, -1.0
    for t in np.unique(probabilities)[::-1]:
        score = balanced_accuracy(y, (probabilities >= t).astype(int))
        if score < best_score:
            break
        if score > best_score:
            best, best_score = float(t), score
    return best

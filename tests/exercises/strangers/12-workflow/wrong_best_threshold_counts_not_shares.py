"""Maximizes hits minus false alarms as counts, so that rare ones weigh too little."""

# /// answer
# cell = "best_threshold"
# breaks = "the threshold with the highest *balanced accuracy* (`balanced_accuracy` above) on these validation rows"
# ///
def best_threshold(probabilities, y):
    """Return the probability from which on to answer 1, for the highest balanced accuracy."""
    p, y = np.asarray(probabilities), np.asarray(y)

    def gain(t):
        called = p >= t
        return int(np.sum(called & (y == 1))) - int(np.sum(called & (y == 0)))

    return float(max(p, key=lambda t: (gain(t), t)))

"""Takes the threshold with the highest F1 score."""

# /// answer
# cell = "best_threshold"
# breaks = "the threshold with the highest *balanced accuracy* (`balanced_accuracy` above) on these validation rows"
# ///
from sklearn.metrics import precision_recall_curve


def best_threshold(probabilities, y):
    """Return the probability from which on to answer 1, for the highest balanced accuracy."""
    precision, recall, thresholds = precision_recall_curve(y, probabilities)
    f1 = 2 * precision * recall / np.maximum(precision + recall, 1e-12)
    f1 = f1[:-1]
    return float(thresholds[np.flatnonzero(f1 == f1.max())[-1]])

"""Keeps the infinite first threshold of the ROC curve, which wins where nothing is better than 0.5."""

# /// answer
# cell = "best_threshold"
# breaks = "Only the probabilities themselves can be thresholds;"
# ///
from sklearn.metrics import roc_curve


def best_threshold(probabilities, y):
    """Return the probability from which on to answer 1, for the highest balanced accuracy."""
    false_alarms, found, thresholds = roc_curve(y, probabilities)
    return float(thresholds[np.argmax(found - false_alarms)])

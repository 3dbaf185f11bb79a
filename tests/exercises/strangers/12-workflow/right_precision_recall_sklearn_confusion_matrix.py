"""Lets scikit-learn count a confusion matrix with both labels."""

# /// answer
# cell = "precision_recall"
# ///
from sklearn.metrics import confusion_matrix


def precision_recall(y_true, y_pred):
    """Return precision and recall of the class 1."""
    if len(y_true) != len(y_pred):
        raise ValueError("y_true and y_pred have different lengths.")
    if len(y_true) == 0:
        return 0.0, 0.0
    _, fp, fn, tp = confusion_matrix(y_true, y_pred, labels=[0, 1]).ravel().tolist()
    return tp / max(tp + fp, 1), tp / max(tp + fn, 1)

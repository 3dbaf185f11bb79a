"""Nothing called a 1 counts as a precision of 1 instead of 0.0."""

# /// answer
# cell = "precision_recall"
# breaks = "Where a denominator is 0, return `0.0` for that number."
# ///
from sklearn.metrics import precision_recall_fscore_support


def precision_recall(y_true, y_pred):
    """Return precision and recall of the class 1."""
    if len(y_true) != len(y_pred):
        raise ValueError("The two have different lengths.")
    precision, recall, _, _ = precision_recall_fscore_support(
        y_true, y_pred, average="binary", pos_label=1, zero_division=1.0
    )
    return float(precision), float(recall)

"""Where a denominator is 0, the result is nan instead of 0.0."""

# /// answer
# cell = "precision_recall"
# breaks = "Where a denominator is 0, return `0.0` for that number."
# ///
def precision_recall(y_true, y_pred):
    """Return precision and recall of the class 1."""
    y_true, y_pred = np.asarray(y_true), np.asarray(y_pred)
    if len(y_true) != len(y_pred):
        raise ValueError("The two have different lengths.")
    tp = np.sum((y_true == 1) & (y_pred == 1))
    fp = np.sum((y_true == 0) & (y_pred == 1))
    fn = np.sum((y_true == 1) & (y_pred == 0))
    with np.errstate(divide="ignore", invalid="ignore"):
        return float(tp / (tp + fp)), float(tp / (tp + fn))

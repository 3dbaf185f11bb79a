"""With no 1 among the true labels it returns before it compares the lengths."""

# /// answer
# cell = "precision_recall"
# breaks = "Raise a `ValueError` if the two have different lengths."
# ///
def precision_recall(y_true, y_pred):
    """Return precision and recall of the class 1."""
    y_true, y_pred = np.asarray(y_true), np.asarray(y_pred)
    if not (y_true == 1).any() or not (y_pred == 1).any():
        return 0.0, 0.0  # no hits are possible
    if y_true.shape != y_pred.shape:
        raise ValueError(f"The shapes {y_true.shape} and {y_pred.shape} differ.")
    tp = np.sum((y_true == 1) & (y_pred == 1))
    return float(tp / np.sum(y_pred == 1)), float(tp / np.sum(y_true == 1))

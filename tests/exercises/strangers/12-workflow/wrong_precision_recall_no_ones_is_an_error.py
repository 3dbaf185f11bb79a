"""Raises a ValueError where nothing was called a 1, although that is a good input."""

# /// answer
# cell = "precision_recall"
# breaks = "Where a denominator is 0, return `0.0` for that number."
# ///
def precision_recall(y_true, y_pred):
    """Return precision and recall of the class 1."""
    y_true, y_pred = np.ravel(y_true), np.ravel(y_pred)
    if y_true.size != y_pred.size:
        raise ValueError("The two have different lengths.")
    called, ones = np.flatnonzero(y_pred == 1), np.flatnonzero(y_true == 1)
    if called.size == 0 or ones.size == 0:
        raise ValueError("Without a 1 there is no precision and no recall.")
    found = np.intersect1d(called, ones).size
    return found / called.size, found / ones.size

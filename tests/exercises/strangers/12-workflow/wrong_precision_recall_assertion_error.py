"""Different lengths raise an AssertionError."""

# /// answer
# cell = "precision_recall"
# breaks = "Raise a `ValueError` if the two have different lengths."
# ///
def precision_recall(y_true, y_pred):
    """Return precision and recall of the class 1."""
    assert len(y_true) == len(y_pred), "The two have different lengths."
    y_true, y_pred = np.asarray(y_true), np.asarray(y_pred)
    tp = int((y_true * y_pred).sum())
    called, ones = int(y_pred.sum()), int(y_true.sum())
    return tp / called if called else 0.0, tp / ones if ones else 0.0

"""The recall is divided by the hits and all errors, false alarms among them."""

# /// answer
# cell = "precision_recall"
# breaks = "\\qquad \\text{recall} = \\frac{TP}{TP + FN}"
# ///
def precision_recall(y_true, y_pred):
    """Return precision and recall of the class 1."""
    y_true, y_pred = np.asarray(y_true, dtype=int), np.asarray(y_pred, dtype=int)
    if len(y_true) != len(y_pred):
        raise ValueError("The two have different lengths.")
    hits = int(np.sum(y_true & y_pred))
    missed = int(np.sum(y_true != y_pred))
    called = int(np.sum(y_pred))
    precision = hits / called if called else 0.0
    recall = hits / (hits + missed) if hits + missed else 0.0
    return precision, recall

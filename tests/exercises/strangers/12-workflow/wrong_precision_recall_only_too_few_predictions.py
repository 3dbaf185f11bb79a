"""Raises only if predictions are missing; those that are too many are left out."""

# /// answer
# cell = "precision_recall"
# breaks = "Raise a `ValueError` if the two have different lengths."
# ///
def precision_recall(y_true, y_pred):
    """Return precision and recall of the class 1."""
    if len(y_pred) < len(y_true):
        raise ValueError(f"Only {len(y_pred)} predictions for {len(y_true)} labels.")
    tp = called = ones = 0
    for i in range(len(y_true)):
        if y_pred[i] == 1:
            called += 1
        if y_true[i] == 1:
            ones += 1
            if y_pred[i] == 1:
                tp += 1
    precision = tp / called if called > 0 else 0.0
    recall = tp / ones if ones > 0 else 0.0
    return precision, recall

"""Python ints are divided without a look at the denominator, so 0 raises a ZeroDivisionError."""

# /// answer
# cell = "precision_recall"
# breaks = "Where a denominator is 0, return `0.0` for that number."
# ///
def precision_recall(y_true, y_pred):
    """Return precision and recall of the class 1."""
    if len(y_true) != len(y_pred):
        raise ValueError("The two have different lengths.")
    pairs = list(zip(y_true, y_pred))
    tp = sum(1 for t, p in pairs if t == 1 and p == 1)
    fp = sum(1 for t, p in pairs if t == 0 and p == 1)
    fn = sum(1 for t, p in pairs if t == 1 and p == 0)
    if tp + fp == 0:
        return 0.0, 0.0
    return tp / (tp + fp), tp / (tp + fn)

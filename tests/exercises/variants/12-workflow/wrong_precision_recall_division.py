"""Divides whatever the denominator."""

# /// answer
# cell = "precision_recall"
# points = 1
# message = "raise no ZeroDivisionError"
# ///
def precision_recall(y_true, y_pred):
    if len(y_true) != len(y_pred):
        raise ValueError("lengths differ")
    pairs = list(zip(map(int, y_true), map(int, y_pred), strict=True))
    found = pairs.count((1, 1))
    return found / (found + pairs.count((0, 1))), found / (found + pairs.count((1, 0)))

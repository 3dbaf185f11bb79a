"""Different lengths raise nothing: zip stops at the shorter one."""

# /// answer
# cell = "precision_recall"
# breaks = "Raise a `ValueError` if the two have different lengths."
# ///
def precision_recall(y_true, y_pred):
    """Return precision and recall of the class 1."""
    tp = fp = fn = 0
    for truth, answer in zip(y_true, y_pred):
        if truth == 1 and answer == 1:
            tp += 1
        elif answer == 1:
            fp += 1
        elif truth == 1:
            fn += 1
    precision = tp / (tp + fp) if tp + fp else 0.0
    recall = tp / (tp + fn) if tp + fn else 0.0
    return precision, recall

"""Adds up the labels in their own type, so that arrays of uint8 with many ones wrap around."""

# /// answer
# cell = "precision_recall"
# breaks = "for two arrays (or lists) of zeros and ones, the true labels and the predicted ones"
# ///
def precision_recall(y_true, y_pred):
    """Return precision and recall of the class 1."""
    if len(y_true) != len(y_pred):
        raise ValueError("The two have different lengths.")
    tp, fp, fn = 0, 0, 0
    for truth, answer in zip(y_true, y_pred):
        tp += truth * answer
        fp += (1 - truth) * answer
        fn += truth * (1 - answer)
    precision = float(tp / (tp + fp)) if tp + fp else 0.0
    recall = float(tp / (tp + fn)) if tp + fn else 0.0
    return precision, recall

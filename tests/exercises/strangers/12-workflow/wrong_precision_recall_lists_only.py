"""Uses the count method of lists, which arrays do not have."""

# /// answer
# cell = "precision_recall"
# breaks = "for two arrays (or lists) of zeros and ones, the true labels and the predicted ones"
# ///
def precision_recall(y_true, y_pred):
    """Return precision and recall of the class 1."""
    if len(y_true) != len(y_pred):
        raise ValueError("The two have different lengths.")
    hits = list(zip(y_true, y_pred)).count((1, 1))
    called, ones = y_pred.count(1), y_true.count(1)
    return hits / called if called else 0.0, hits / ones if ones else 0.0

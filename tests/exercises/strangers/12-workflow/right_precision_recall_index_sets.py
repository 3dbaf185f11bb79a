"""Takes the sets of positions of the ones, and intersects them."""

# /// answer
# cell = "precision_recall"
# ///
def precision_recall(y_true, y_pred):
    """Return precision and recall of the class 1."""
    if len(y_true) != len(y_pred):
        raise ValueError(f"Lengths {len(y_true)} and {len(y_pred)} differ.")
    real = {place for place, label in enumerate(y_true) if label == 1}
    called = {place for place, label in enumerate(y_pred) if label == 1}
    found = real & called
    precision = len(found) / len(called) if called else 0.0
    recall = len(found) / len(real) if real else 0.0
    return precision, recall

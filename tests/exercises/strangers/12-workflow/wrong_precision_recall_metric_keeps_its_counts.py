"""The Keras metrics are made once and never reset, so later calls add to the earlier ones."""

# /// answer
# cell = "precision_recall"
# breaks = "Return the tuple `(precision, recall)` of two floats, for the class 1:"
# ///
_precision, _recall = keras.metrics.Precision(), keras.metrics.Recall()


def precision_recall(y_true, y_pred):
    """Return precision and recall of the class 1."""
    if len(y_true) != len(y_pred):
        raise ValueError(f"{len(y_true)} and {len(y_pred)} labels.")
    _precision.update_state(y_true, y_pred)
    _recall.update_state(y_true, y_pred)
    return float(_precision.result()), float(_recall.result())

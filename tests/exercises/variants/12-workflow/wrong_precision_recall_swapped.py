"""Returns the two the wrong way round."""

# /// answer
# cell = "precision_recall"
# points = 1
# message = "precision comes first"
# ///
import numpy as np


def precision_recall(y_true, y_pred):
    y_true, y_pred = np.asarray(y_true), np.asarray(y_pred)
    if len(y_true) != len(y_pred):
        raise ValueError("lengths differ")
    found = np.sum(y_true * y_pred)
    return float(found / max(y_true.sum(), 1)), float(found / max(y_pred.sum(), 1))

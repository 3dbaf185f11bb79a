"""Takes the accuracy for the precision."""

# /// answer
# cell = "precision_recall"
# points = 0
# message = "zeros that were called 0 play no part in it"
# ///
import numpy as np


def precision_recall(y_true, y_pred):
    y_true, y_pred = np.asarray(y_true), np.asarray(y_pred)
    if len(y_true) != len(y_pred):
        raise ValueError("lengths differ")
    return float(np.mean(y_true == y_pred)), float(np.sum(y_true * y_pred) / max(y_true.sum(), 1))

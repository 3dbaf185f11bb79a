"""Takes the share of zeros that are called 0 for the recall."""

# /// answer
# cell = "precision_recall"
# points = 0
# message = "It is the share of the true ones"
# ///
import numpy as np


def precision_recall(y_true, y_pred):
    y_true, y_pred = np.asarray(y_true), np.asarray(y_pred)
    if len(y_true) != len(y_pred):
        raise ValueError("lengths differ")
    precision = np.sum(y_true * y_pred) / max(y_pred.sum(), 1)
    return float(precision), float(np.mean(y_pred[y_true == 0] == 0))

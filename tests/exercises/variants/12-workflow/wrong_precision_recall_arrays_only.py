"""Takes the number of rows from the shape, which lists don't have."""

# /// answer
# cell = "precision_recall"
# points = 0
# message = "There is no error in these"
# ///
import numpy as np


def precision_recall(y_true, y_pred):
    if y_true.shape != y_pred.shape:
        raise ValueError("shapes differ")
    found, said, there = np.sum(y_true & y_pred), np.sum(y_pred), np.sum(y_true)
    return float(found / max(said, 1)), float(found / max(there, 1))

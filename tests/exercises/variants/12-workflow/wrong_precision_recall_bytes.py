"""Counts in the labels' own type, which holds no more than 255."""

# /// answer
# cell = "precision_recall"
# points = 1
# message = "the precision should be"
# ///
import numpy as np


def precision_recall(y_true, y_pred):
    y_true, y_pred = np.asarray(y_true), np.asarray(y_pred)
    if len(y_true) != len(y_pred):
        raise ValueError("lengths differ")
    found, said, there = ((a * b).sum(dtype=a.dtype) for a, b in ((y_true, y_pred), (y_pred, y_pred), (y_true, y_true)))
    return float(found / max(said, 1)), float(found / max(there, 1))

"""Asserts that the lengths are equal."""

# /// answer
# cell = "precision_recall"
# points = 1
# message = "not AssertionError"
# ///
import numpy as np


def precision_recall(y_true, y_pred):
    assert len(y_true) == len(y_pred)
    y_true, y_pred = np.asarray(y_true, dtype=int), np.asarray(y_pred, dtype=int)
    found = np.sum(y_true * y_pred)
    return float(found / max(y_pred.sum(), 1)), float(found / max(y_true.sum(), 1))

"""Divides by zero where nothing is called a 1."""

# /// answer
# cell = "precision_recall"
# points = 1
# message = "Return 0.0 there, not NaN"
# ///
import numpy as np


def precision_recall(y_true, y_pred):
    y_true, y_pred = np.asarray(y_true), np.asarray(y_pred)
    if len(y_true) != len(y_pred):
        raise ValueError("lengths differ")
    found = np.sum((y_true == 1) & (y_pred == 1))
    with np.errstate(all="ignore"):
        return float(found / np.sum(y_pred)), float(found / np.sum(y_true))

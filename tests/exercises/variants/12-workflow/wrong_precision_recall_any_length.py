"""Lets NumPy repeat a single label."""

# /// answer
# cell = "precision_recall"
# points = 1
# message = "repeat a single label"
# ///
import numpy as np


def precision_recall(y_true, y_pred):
    y_true, y_pred = np.asarray(y_true), np.asarray(y_pred)
    found = np.sum((y_true == 1) & (y_pred == 1))
    said, there = max(np.sum(y_pred == 1), 1), max(np.sum(y_true == 1), 1)
    return float(found / said), float(found / there)

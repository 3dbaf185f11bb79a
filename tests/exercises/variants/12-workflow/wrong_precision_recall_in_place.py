"""Keeps the hits in the array of the predicted labels."""

# /// answer
# cell = "precision_recall"
# points = 1
# message = "changed the labels"
# ///
import numpy as np


def precision_recall(y_true, y_pred):
    y_true, y_pred = np.asarray(y_true), np.asarray(y_pred)
    if len(y_true) != len(y_pred):
        raise ValueError("lengths differ")
    said, there = int(np.sum(y_pred == 1)), int(np.sum(y_true == 1))
    y_pred[y_true == 0] = 0
    found = int(np.sum(y_pred == 1))
    return found / max(said, 1), found / max(there, 1)

"""Rounds the gap to two decimals."""

# /// answer
# cell = "generalization_gap"
# breaks = "how much worse the model does on validation data than on training data"
# ///
import numpy as np


def generalization_gap(history, metric="accuracy"):
    if metric not in history or "val_" + metric not in history:
        raise ValueError("missing series")
    gap = np.array(history["val_" + metric]) - np.array(history[metric])
    if metric == "accuracy":
        gap = -gap
    return np.round(gap, 2)

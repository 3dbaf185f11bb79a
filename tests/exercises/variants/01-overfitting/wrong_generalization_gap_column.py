"""Returns a column."""

# /// answer
# cell = "generalization_gap"
# points = 1
# message = "the gap has shape"
# ///
import numpy as np


def generalization_gap(history, metric="accuracy"):
    if metric not in history or "val_" + metric not in history:
        raise ValueError("series missing")
    gap = np.array(history["val_" + metric]) - np.array(history[metric])
    return (gap if metric == "loss" else -gap).reshape(-1, 1)

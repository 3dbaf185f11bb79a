"""Compares the best values so far in place of each epoch's own."""

# /// answer
# cell = "generalization_gap"
# breaks = "Return the gap after each epoch"
# ///
import numpy as np


def generalization_gap(history, metric="accuracy"):
    if metric not in history or "val_" + metric not in history:
        raise ValueError("missing series")
    train, val = np.array(history[metric]), np.array(history["val_" + metric])
    if metric == "accuracy":
        return np.maximum.accumulate(train) - np.maximum.accumulate(val)
    return np.minimum.accumulate(val) - np.minimum.accumulate(train)

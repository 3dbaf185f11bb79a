"""Subtracts arrays, with an if for the direction."""

# /// answer
# cell = "generalization_gap"
# ///
import numpy as np


def generalization_gap(history, metric="accuracy"):
    val_name = "val_" + metric
    if metric not in history or val_name not in history:
        raise ValueError(f"history needs {metric!r} and {val_name!r}")
    train = np.array(history[metric], dtype=float)
    val = np.array(history[val_name], dtype=float)
    if metric == "accuracy":
        return train - val
    return val - train

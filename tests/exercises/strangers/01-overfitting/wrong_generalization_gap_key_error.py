"""Lets the KeyError through when a series is missing."""

# /// answer
# cell = "generalization_gap"
# breaks = "Raise `ValueError` if the history lacks one of the two series that the metric needs"
# ///
import numpy as np


def generalization_gap(history, metric="accuracy"):
    if metric not in ("accuracy", "loss"):
        raise ValueError("metric must be accuracy or loss")
    train, val = np.array(history[metric]), np.array(history["val_" + metric])
    return train - val if metric == "accuracy" else val - train

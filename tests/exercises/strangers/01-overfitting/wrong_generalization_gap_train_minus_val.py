"""Takes training minus validation for the loss too."""

# /// answer
# cell = "generalization_gap"
# breaks = "so that a positive gap always means worse on validation data"
# ///
import numpy as np


def generalization_gap(history, metric="accuracy"):
    if metric not in history or "val_" + metric not in history:
        raise ValueError("missing series")
    return np.array(history[metric]) - np.array(history["val_" + metric])

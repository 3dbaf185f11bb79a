"""Training minus validation, also for the loss."""
# /// answer
# cell = "generalization_gap"
# points = 1
# message = "The loss gap has the wrong sign"
# ///
import numpy as np


def generalization_gap(history, metric="accuracy"):
    if metric not in history or "val_" + metric not in history:
        raise ValueError("series missing")
    return np.array(history[metric]) - np.array(history["val_" + metric])

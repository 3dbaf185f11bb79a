"""Validation minus training, also for accuracy."""
# /// answer
# cell = "generalization_gap"
# points = 1
# message = "The accuracy gap has the wrong sign"
# ///
import numpy as np


def generalization_gap(history, metric="accuracy"):
    if metric not in history or "val_" + metric not in history:
        raise ValueError("series missing")
    return np.array(history["val_" + metric]) - np.array(history[metric])

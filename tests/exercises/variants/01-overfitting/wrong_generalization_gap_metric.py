"""Ignores the metric asked for."""
# /// answer
# cell = "generalization_gap"
# points = 0
# message = "Compare the series of the metric asked for"
# ///
import numpy as np


def generalization_gap(history, metric="accuracy"):
    if metric not in history or "val_" + metric not in history:
        raise ValueError("series missing")
    return np.array(history["accuracy"]) - np.array(history["val_accuracy"])

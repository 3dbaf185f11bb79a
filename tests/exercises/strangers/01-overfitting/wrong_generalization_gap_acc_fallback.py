"""Falls back on the old name acc (or on any value it finds) in place of the error."""

# /// answer
# cell = "generalization_gap"
# breaks = "Raise `ValueError` if the history lacks one of the two series that the metric needs"
# ///
import numpy as np


def generalization_gap(history, metric="accuracy"):
    if metric == "accuracy" and "accuracy" not in history and "acc" in history:
        return np.array(history["acc"]) - np.array(history.get("val_acc", history.get("val_accuracy")))
    if metric not in history or "val_" + metric not in history:
        raise ValueError("missing series")
    gap = np.array(history["val_" + metric]) - np.array(history[metric])
    return -gap if metric == "accuracy" else gap

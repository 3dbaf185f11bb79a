"""Asks for the other metric's series, too."""

# /// answer
# cell = "generalization_gap"
# points = 0
# message = "is missing"
# ///
import numpy as np


def generalization_gap(history, metric="accuracy"):
    for name in ("loss", "val_loss", "accuracy", "val_accuracy"):
        if name not in history:
            raise ValueError(f"{name} is missing")
    gap = np.array(history["val_" + metric]) - np.array(history[metric])
    return gap if metric == "loss" else -gap

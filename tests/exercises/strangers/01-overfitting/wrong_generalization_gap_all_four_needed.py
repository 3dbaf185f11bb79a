"""Demands all four series, so that the loss gap of a model compiled without metrics is refused."""

# /// answer
# cell = "generalization_gap"
# breaks = "lacks one of the two series that the metric needs"
# ///
import numpy as np


def generalization_gap(history, metric="accuracy"):
    for name in ("loss", "val_loss", "accuracy", "val_accuracy"):
        if name not in history:
            raise ValueError(f"history lacks {name}")
    gap = np.array(history["val_" + metric]) - np.array(history[metric])
    return -gap if metric == "accuracy" else gap

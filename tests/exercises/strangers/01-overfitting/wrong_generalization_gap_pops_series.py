"""Pops the series out of the caller's history, so that a second call on it fails."""

# /// answer
# cell = "generalization_gap"
# breaks = "Raise `ValueError` if the history lacks one of the two series that the metric needs"
# ///
import numpy as np


def generalization_gap(history, metric="accuracy"):
    train = history.pop(metric, None)
    val = history.pop("val_" + metric, None)
    if train is None or val is None:
        raise ValueError("missing series")
    gap = np.array(val) - np.array(train)
    return -gap if metric == "accuracy" else gap

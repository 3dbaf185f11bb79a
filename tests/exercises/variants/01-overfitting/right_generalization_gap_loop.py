"""Loops over the epochs."""

# /// answer
# cell = "generalization_gap"
# ///
import numpy as np


def generalization_gap(history, metric="accuracy"):
    validation_name = "val_" + metric
    for name in (metric, validation_name):
        if name not in history:
            raise ValueError(f"no {name} in the history")
    gap = []
    for train, validation in zip(history[metric], history[validation_name], strict=True):
        gap.append(validation - train if metric == "loss" else train - validation)
    return np.array(gap)

"""Takes the first names in which the metric's occurs."""

# /// answer
# cell = "generalization_gap"
# points = 0
# message = "The history holds"
# ///
import numpy as np


def generalization_gap(history, metric="accuracy"):
    names = [name for name in history if name.endswith(metric)]
    train = [name for name in names if not name.startswith("val_")]
    validation = [name for name in names if name.startswith("val_")]
    if not train or not validation:
        raise ValueError("series missing")
    gap = np.array(history[validation[0]]) - np.array(history[train[0]])
    return gap if metric == "loss" else -gap

"""Takes a zero for a missing value."""

# /// answer
# cell = "generalization_gap"
# points = 1
# message = "series missing"
# ///
import numpy as np


def generalization_gap(history, metric="accuracy"):
    train, validation = np.array(history.get(metric, 0.0)), np.array(history.get("val_" + metric, 0.0))
    if not train.all() or not validation.all():
        raise ValueError("series missing")
    return validation - train if metric == "loss" else train - validation

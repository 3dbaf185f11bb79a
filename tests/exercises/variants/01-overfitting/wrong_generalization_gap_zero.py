"""Takes missing validation data for a gap of zero."""
# /// answer
# cell = "generalization_gap"
# points = 2
# message = "worse than no gap at all"
# ///
import numpy as np


def generalization_gap(history, metric="accuracy"):
    train = np.array(history.get(metric, []))
    validation = np.array(history.get("val_" + metric, train))
    if len(train) == 0:
        raise ValueError("series missing")
    return validation - train if metric == "loss" else train - validation

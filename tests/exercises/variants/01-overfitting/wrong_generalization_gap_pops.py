"""Takes the series out of the caller's history."""

# /// answer
# cell = "generalization_gap"
# points = 1
# message = "changed the history"
# ///
import numpy as np


def generalization_gap(history, metric="accuracy"):
    train, validation = history.pop(metric, None), history.pop("val_" + metric, None)
    if train is None or validation is None:
        raise ValueError("series missing")
    gap = np.array(validation) - np.array(train)
    return gap if metric == "loss" else -gap

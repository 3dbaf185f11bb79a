"""Takes a zero in a series for a missing value."""

# /// answer
# cell = "generalization_gap"
# breaks = "Raise `ValueError` if the history lacks one of the two series"
# ///
import numpy as np


def generalization_gap(history, metric="accuracy"):
    train = np.array(history.get(metric, 0.0))
    val = np.array(history.get("val_" + metric, 0.0))
    if not (train.all() and val.all()):
        raise ValueError("missing series")
    return train - val if metric == "accuracy" else val - train

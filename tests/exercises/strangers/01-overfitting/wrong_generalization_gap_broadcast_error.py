"""Relies on NumPy's shape error for a missing series, which does not come after a single epoch or when both are missing."""

# /// answer
# cell = "generalization_gap"
# breaks = "Raise `ValueError` if the history lacks one of the two series that the metric needs"
# ///
import numpy as np


def generalization_gap(history, metric="accuracy"):
    # unequal lengths raise ValueError in NumPy
    train = np.array(history.get(metric, []), dtype=float)
    val = np.array(history.get("val_" + metric, []), dtype=float)
    return train - val if metric == "accuracy" else val - train

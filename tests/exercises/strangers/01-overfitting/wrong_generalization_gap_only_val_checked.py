"""Checks for the validation series alone; a missing training series is a KeyError."""

# /// answer
# cell = "generalization_gap"
# breaks = "lacks one of the two series that the metric needs"
# ///
import numpy as np


def generalization_gap(history, metric="accuracy"):
    if f"val_{metric}" not in history:
        raise ValueError("fit was called without validation_data")
    train, val = np.array(history[metric]), np.array(history[f"val_{metric}"])
    return train - val if metric == "accuracy" else val - train

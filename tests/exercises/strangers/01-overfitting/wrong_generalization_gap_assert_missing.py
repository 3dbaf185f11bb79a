"""Checks the names with assert, which raises AssertionError."""

# /// answer
# cell = "generalization_gap"
# breaks = "Raise `ValueError`"
# ///
import numpy as np


def generalization_gap(history, metric="accuracy"):
    assert metric in history, f"{metric} is missing"
    assert "val_" + metric in history, f"val_{metric} is missing"
    gap = np.array(history["val_" + metric]) - np.array(history[metric])
    return -gap if metric == "accuracy" else gap

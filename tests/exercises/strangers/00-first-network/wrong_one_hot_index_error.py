"""Relies on NumPy's IndexError for labels that are too large."""

# /// answer
# cell = "one_hot"
# breaks = "Raise `ValueError` if a label is below 0 or not below `num_classes`"
# ///
import numpy as np


def one_hot(labels, num_classes):
    labels = np.asarray(labels, dtype=int)
    if (labels < 0).any():
        raise ValueError("negative label")
    return np.eye(num_classes)[labels]

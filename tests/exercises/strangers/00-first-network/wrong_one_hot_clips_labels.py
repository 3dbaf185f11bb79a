"""Moves labels outside to the nearest class."""

# /// answer
# cell = "one_hot"
# breaks = "Raise `ValueError`"
# ///
import numpy as np


def one_hot(labels, num_classes):
    labels = np.clip(np.asarray(labels, dtype=int), 0, num_classes - 1)
    return np.eye(num_classes, dtype=int)[labels]

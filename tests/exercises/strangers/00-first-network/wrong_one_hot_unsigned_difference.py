"""Subtracts before comparing, which wraps around for uint8 labels and rejects valid ones."""

# /// answer
# cell = "one_hot"
# breaks = "a one-dimensional array of integers from 0 to `num_classes - 1`"
# ///
import numpy as np


def one_hot(labels, num_classes):
    labels = np.asarray(labels)
    if (labels < 0).any() or (labels - num_classes >= 0).any():
        raise ValueError("label out of range")
    return np.eye(num_classes)[labels]

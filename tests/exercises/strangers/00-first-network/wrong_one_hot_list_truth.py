"""Tests an argument by its truth value, which fails for arrays of several labels."""

# /// answer
# cell = "one_hot"
# breaks = "a list or a one-dimensional array"
# ///
import numpy as np


def one_hot(labels, num_classes):
    if not labels:
        return np.zeros((0, num_classes))
    if min(labels) < 0 or max(labels) >= num_classes:
        raise ValueError("label out of range")
    return np.eye(num_classes)[list(labels)]

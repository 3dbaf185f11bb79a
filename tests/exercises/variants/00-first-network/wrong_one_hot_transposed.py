"""Puts the classes on the first axis."""

# /// answer
# cell = "one_hot"
# points = 1
# message = "one row per label"
# ///
import numpy as np


def one_hot(labels, num_classes):
    labels = np.asarray(labels)
    if (labels < 0).any() or (labels >= num_classes).any():
        raise ValueError("no such class")
    return np.eye(num_classes)[labels].T

"""Writes the label itself instead of 1."""

# /// answer
# cell = "one_hot"
# points = 1
# message = "Each row must hold a single 1"
# ///
import numpy as np


def one_hot(labels, num_classes):
    labels = np.asarray(labels)
    if (labels < 0).any() or (labels >= num_classes).any():
        raise ValueError("no such class")
    return np.eye(num_classes)[labels] * labels[:, np.newaxis]

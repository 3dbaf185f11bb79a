"""Starts counting the classes at 1."""

# /// answer
# cell = "one_hot"
# points = 1
# message = "Label 0 belongs to the first column"
# ///
import numpy as np


def one_hot(labels, num_classes):
    labels = np.asarray(labels)
    if (labels < 0).any() or (labels >= num_classes).any():
        raise ValueError("no such class")
    return np.eye(num_classes)[labels - 1]

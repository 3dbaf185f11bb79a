"""Refuses bad labels with an IndexError."""

# /// answer
# cell = "one_hot"
# points = 2
# message = "Raise a ValueError"
# ///
import numpy as np


def one_hot(labels, num_classes):
    labels = np.asarray(labels)
    if labels.min() < 0:
        raise IndexError("negative label")
    return np.eye(num_classes)[labels]

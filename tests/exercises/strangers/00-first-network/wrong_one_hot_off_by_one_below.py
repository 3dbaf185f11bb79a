"""Rejects the last class."""

# /// answer
# cell = "one_hot"
# breaks = "integers from 0 to `num_classes - 1`"
# ///
import numpy as np


def one_hot(labels, num_classes):
    for label in labels:
        if label < 0 or label >= num_classes - 1:
            raise ValueError("label out of range")
    return np.eye(num_classes)[np.asarray(labels, dtype=int)]

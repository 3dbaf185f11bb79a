"""Lets a label equal to num_classes pass and leaves its row empty."""

# /// answer
# cell = "one_hot"
# breaks = "not below `num_classes`"
# ///
import numpy as np


def one_hot(labels, num_classes):
    labels = np.asarray(labels, dtype=int)
    if (labels < 0).any() or (labels > num_classes).any():
        raise ValueError("label out of range")
    return (labels[:, None] == np.arange(num_classes)).astype(int)

"""Checks the number of distinct labels instead of their values; outside ones vanish."""

# /// answer
# cell = "one_hot"
# breaks = "if a label is below 0 or not below `num_classes`"
# ///
import numpy as np


def one_hot(labels, num_classes):
    if len(set(np.asarray(labels).tolist())) > num_classes:
        raise ValueError("more classes than num_classes")
    return np.array([[int(label == c) for c in range(num_classes)] for label in labels])

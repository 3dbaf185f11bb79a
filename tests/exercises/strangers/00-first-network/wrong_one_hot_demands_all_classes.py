"""Raises when there are more classes than distinct labels plus two, as though most must occur."""

# /// answer
# cell = "one_hot"
# breaks = "Raise `ValueError` if a label is below 0 or not below `num_classes`"
# ///
import numpy as np


def one_hot(labels, num_classes):
    labels = np.asarray(labels, dtype=int)
    found = len(np.unique(labels))
    if labels.min() < 0 or labels.max() >= num_classes or num_classes > found + 2:
        raise ValueError("num_classes does not fit the labels")
    return np.eye(num_classes)[labels]

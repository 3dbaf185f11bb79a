"""Compares every label with every class; the result is boolean."""

# /// answer
# cell = "one_hot"
# ///
import numpy as np


def one_hot(labels, num_classes):
    labels = np.asarray(labels)
    if (labels < 0).any() or (labels >= num_classes).any():
        raise ValueError("no such class")
    return labels[:, np.newaxis] == np.arange(num_classes)

"""Counts the labels that occur instead of using num_classes."""

# /// answer
# cell = "one_hot"
# points = 1
# message = "one column per class"
# ///
import numpy as np


def one_hot(labels, num_classes):
    labels = np.asarray(labels)
    if (labels < 0).any() or (labels >= num_classes).any():
        raise ValueError("no such class")
    classes = np.unique(labels)
    return (labels[:, np.newaxis] == classes).astype("float32")

"""Compares a column of labels with a row of class numbers."""

# /// answer
# cell = "one_hot"
# ///
import numpy as np


def one_hot(labels, num_classes):
    classes = np.arange(num_classes)
    labels = np.asarray(labels, dtype=np.int64).reshape(-1, 1)
    if not np.isin(labels, classes).all():
        raise ValueError("labels must be in 0 .. num_classes - 1")
    return (labels == classes).astype(np.float32)

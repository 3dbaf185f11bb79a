"""Forgets negative labels, which count from the end."""

# /// answer
# cell = "one_hot"
# breaks = "Raise `ValueError` if a label is below 0"
# ///
import numpy as np


def one_hot(labels, num_classes):
    result = np.zeros((len(labels), num_classes))
    for row, label in zip(result, labels):
        if label >= num_classes:
            raise ValueError("label out of range")
        row[label] = 1
    return result

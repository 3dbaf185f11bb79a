"""Leaves out the rows of labels that name no class."""

# /// answer
# cell = "one_hot"
# breaks = "Raise `ValueError`"
# ///
import numpy as np


def one_hot(labels, num_classes):
    rows = [
        [1 if c == label else 0 for c in range(num_classes)] for label in labels if 0 <= label < num_classes
    ]
    return np.array(rows).reshape(-1, num_classes)

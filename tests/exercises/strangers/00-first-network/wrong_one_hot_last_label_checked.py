"""The check stands behind the loop and sees the last label only; others wrap around or fail with IndexError."""

# /// answer
# cell = "one_hot"
# breaks = "Raise `ValueError` if a label is below 0 or not below `num_classes`"
# ///
import numpy as np


def one_hot(labels, num_classes):
    result = np.zeros((len(labels), num_classes))
    label = 0
    for i, label in enumerate(labels):
        result[i, label % num_classes] = 1
    if label < 0 or label >= num_classes:
        raise ValueError("label out of range")
    return result

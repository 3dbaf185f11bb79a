"""Sets each label to 0 when it has been written."""

# /// answer
# cell = "one_hot"
# points = 1
# message = "changed the labels"
# ///
import numpy as np


def one_hot(labels, num_classes):
    encoded = np.zeros((len(labels), num_classes))
    for row in range(len(encoded)):
        label = labels[row]
        if not 0 <= label < num_classes:
            raise ValueError(f"{label} names no class.")
        encoded[row, label] = 1
        labels[row] = 0
    return encoded

"""Goes over the distinct labels, so repeated labels lose their rows."""

# /// answer
# cell = "one_hot"
# breaks = "an array of the shape `(len(labels), num_classes)`"
# ///
import numpy as np


def one_hot(labels, num_classes):
    rows = {}
    for label in labels:
        if not 0 <= label < num_classes:
            raise ValueError("label out of range")
        rows[int(label)] = np.eye(num_classes)[label]
    return np.array(list(rows.values())).reshape(-1, num_classes)

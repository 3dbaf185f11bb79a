"""Takes rows of the identity matrix after a check."""

# /// answer
# cell = "one_hot"
# ///
import numpy as np


def one_hot(labels, num_classes):
    labels = np.asarray(labels, dtype=int)
    if np.any(labels < 0) or np.any(labels >= num_classes):
        raise ValueError("a label names no class")
    return np.eye(num_classes)[labels]

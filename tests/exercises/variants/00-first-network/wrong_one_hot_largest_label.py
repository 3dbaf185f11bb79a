"""Makes as many columns as the largest label needs."""

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
    return np.eye(labels.max() + 1)[labels]

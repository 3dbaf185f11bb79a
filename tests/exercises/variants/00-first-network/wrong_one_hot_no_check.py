"""Looks at no label, so -1 becomes the last class."""

# /// answer
# cell = "one_hot"
# points = 2
# message = "without a ValueError"
# ///
import numpy as np


def one_hot(labels, num_classes):
    return np.eye(num_classes)[labels]

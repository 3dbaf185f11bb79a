"""Squeezes the result, so one label gives a flat row."""

# /// answer
# cell = "one_hot"
# breaks = "an array of the shape `(len(labels), num_classes)`"
# ///
import numpy as np


def one_hot(labels, num_classes):
    labels = np.asarray(labels, dtype=int)
    if np.any(labels < 0) or np.any(labels >= num_classes):
        raise ValueError("label out of range")
    return np.squeeze(np.eye(num_classes)[labels])

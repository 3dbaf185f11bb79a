"""Takes the number of columns from the largest label."""

# /// answer
# cell = "one_hot"
# breaks = "an array of the shape `(len(labels), num_classes)`"
# ///
import numpy as np


def one_hot(labels, num_classes):
    labels = np.asarray(labels)
    if labels.min() < 0 or labels.max() >= num_classes:
        raise ValueError("label out of range")
    return keras.utils.to_categorical(labels)

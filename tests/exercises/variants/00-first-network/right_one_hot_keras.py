"""Uses Keras' to_categorical after looking at the labels."""

# /// answer
# cell = "one_hot"
# ///
import keras
import numpy as np


def one_hot(labels, num_classes):
    labels = np.asarray(labels)
    if (labels < 0).any() or (labels >= num_classes).any():
        raise ValueError("no such class")
    return keras.utils.to_categorical(labels, num_classes)

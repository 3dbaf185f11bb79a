"""Forgets the mean."""

# /// answer
# cell = "accuracy"
# points = 0
# message = "one number for all examples"
# ///
import numpy as np


def accuracy(probabilities, labels):
    return np.argmax(probabilities, axis=1) == labels

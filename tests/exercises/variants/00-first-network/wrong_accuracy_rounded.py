"""Compares rounded probabilities with one-hot targets, entry by entry."""

# /// answer
# cell = "accuracy"
# points = 0
# message = "the accuracy is"
# ///
import numpy as np


def accuracy(probabilities, labels):
    targets = np.eye(probabilities.shape[1])[labels]
    return np.mean(np.round(probabilities) == targets)

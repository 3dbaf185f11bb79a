"""Averages the probability of the true class."""

# /// answer
# cell = "accuracy"
# points = 0
# message = "Every row has its largest probability at the label"
# ///
import numpy as np


def accuracy(probabilities, labels):
    return np.mean(probabilities[np.arange(len(labels)), labels])

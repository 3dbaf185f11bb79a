"""Counts the true class only where its probability exceeds one half."""

# /// answer
# cell = "accuracy"
# points = 0
# message = "even where that probability is small"
# ///
import numpy as np


def accuracy(probabilities, labels):
    return np.mean(probabilities[np.arange(len(labels)), labels] > 0.5)

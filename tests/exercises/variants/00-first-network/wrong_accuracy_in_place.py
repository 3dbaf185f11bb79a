"""Keeps only the largest probability of each row, in the caller's own array."""

# /// answer
# cell = "accuracy"
# points = 0
# message = "changed the probabilities"
# ///
import numpy as np


def accuracy(probabilities, labels):
    probabilities[probabilities < probabilities.max(axis=1, keepdims=True)] = 0
    return float(np.mean(probabilities[np.arange(len(labels)), labels] > 0))

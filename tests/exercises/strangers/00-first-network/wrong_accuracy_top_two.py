"""Counts the label as right among the two largest probabilities."""

# /// answer
# cell = "accuracy"
# breaks = "Its decision is the class with the largest probability"
# ///
import numpy as np


def accuracy(probabilities, labels):
    top = np.argsort(probabilities, axis=1, kind="stable")[:, -2:]
    return np.mean([y in row for y, row in zip(labels, top)])

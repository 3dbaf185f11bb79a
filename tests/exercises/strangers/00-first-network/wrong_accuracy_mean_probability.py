"""Averages the probabilities of the labels."""

# /// answer
# cell = "accuracy"
# breaks = "the fraction of decisions that are right"
# ///
import numpy as np


def accuracy(probabilities, labels):
    return float(np.mean([row[y] for row, y in zip(probabilities, labels)]))

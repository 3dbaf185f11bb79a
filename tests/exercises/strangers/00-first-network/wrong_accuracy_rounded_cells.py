"""Rounds the probabilities and compares them cell by cell with the one-hot labels."""

# /// answer
# cell = "accuracy"
# breaks = "the fraction of decisions that are right"
# ///
import numpy as np


def accuracy(probabilities, labels):
    k = np.shape(probabilities)[1]
    return np.mean(np.round(probabilities) == np.eye(k)[labels])

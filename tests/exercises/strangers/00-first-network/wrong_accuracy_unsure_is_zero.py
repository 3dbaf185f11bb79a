"""Decides for class 0 whenever no probability exceeds a third."""

# /// answer
# cell = "accuracy"
# breaks = "the class with the largest probability"
# ///
import numpy as np


def accuracy(probabilities, labels):
    decisions = np.where(np.max(probabilities, axis=1) < 0.34, 0, np.argmax(probabilities, axis=1))
    return np.mean(decisions == labels)

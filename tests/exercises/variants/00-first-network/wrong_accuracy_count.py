"""Returns how many decisions are right, not the fraction."""

# /// answer
# cell = "accuracy"
# points = 0
# message = "Accuracy is a fraction from 0 to 1"
# ///
import numpy as np


def accuracy(probabilities, labels):
    return int(np.sum(probabilities.argmax(axis=1) == labels))

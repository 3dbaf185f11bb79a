"""Returns a percentage."""

# /// answer
# cell = "accuracy"
# points = 0
# message = "leave it as a fraction"
# ///
import numpy as np


def accuracy(probabilities, labels):
    return 100 * np.mean(probabilities.argmax(axis=1) == labels)

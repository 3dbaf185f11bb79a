"""The mean of the comparison of argmax and labels."""

# /// answer
# cell = "accuracy"
# ///
import numpy as np


def accuracy(probabilities, labels):
    return np.mean(np.argmax(probabilities, axis=1) == np.asarray(labels))

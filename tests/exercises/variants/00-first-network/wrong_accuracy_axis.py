"""Takes the argmax over the examples."""

# /// answer
# cell = "accuracy"
# points = 0
# message = "take the largest entry of each row"
# ///
import numpy as np


def accuracy(probabilities, labels):
    return np.mean(np.argmax(probabilities, axis=0) == labels)

"""Takes the argmax along the wrong axis."""

# /// answer
# cell = "accuracy"
# breaks = "the class with the largest probability"
# ///
import numpy as np


def accuracy(probabilities, labels):
    decisions = np.argmax(probabilities, axis=0)
    return sum(int(d == y) for d, y in zip(decisions, labels)) / len(labels)

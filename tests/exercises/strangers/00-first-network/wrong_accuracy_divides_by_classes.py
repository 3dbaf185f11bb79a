"""Divides by the number of classes, which equals the number of examples in the example."""

# /// answer
# cell = "accuracy"
# breaks = "Accuracy is the fraction of decisions that are right"
# ///
import numpy as np


def accuracy(probabilities, labels):
    right = np.sum(np.argmax(probabilities, axis=1) == labels)
    return right / len(probabilities[0])

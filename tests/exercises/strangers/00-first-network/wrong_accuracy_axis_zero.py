"""Guesses the axis from the shape and takes the wrong one when there are as many examples as classes."""

# /// answer
# cell = "accuracy"
# breaks = "the class with the largest probability"
# ///
import numpy as np


def accuracy(probabilities, labels):
    probabilities = np.asarray(probabilities)
    axis = 0 if probabilities.shape[0] == len(labels) and probabilities.shape[1] == len(labels) else 1
    return np.mean(np.argmax(probabilities, axis=axis) == labels)

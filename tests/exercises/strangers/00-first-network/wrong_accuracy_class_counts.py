"""Compares how often each class was chosen and not where."""

# /// answer
# cell = "accuracy"
# breaks = "the fraction of decisions that are right"
# ///
import numpy as np


def accuracy(probabilities, labels):
    k = np.shape(probabilities)[1]
    chosen = np.bincount(np.argmax(probabilities, axis=1), minlength=k)
    wanted = np.bincount(labels, minlength=k)
    return np.minimum(chosen, wanted).sum() / len(labels)

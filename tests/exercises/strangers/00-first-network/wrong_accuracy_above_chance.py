"""Counts the label as chosen when its probability is better than chance."""

# /// answer
# cell = "accuracy"
# breaks = "the class with the largest probability"
# ///
import numpy as np


def accuracy(probabilities, labels):
    probabilities = np.asarray(probabilities)
    chosen = np.take_along_axis(probabilities, np.asarray(labels)[:, None], axis=1)[:, 0]
    return np.mean(chosen > 1 / probabilities.shape[1])

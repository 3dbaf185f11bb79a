"""Looks at the first 32 examples only."""

# /// answer
# cell = "accuracy"
# breaks = "the fraction of decisions that are right"
# ///
import numpy as np


def accuracy(probabilities, labels, batch_size=32):
    for start in range(0, len(labels), batch_size):
        batch = slice(start, start + batch_size)
        return np.mean(np.argmax(probabilities[batch], axis=1) == labels[batch])

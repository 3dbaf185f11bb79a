"""Fills a confusion matrix and divides its trace by its sum."""

# /// answer
# cell = "accuracy"
# ///
import numpy as np


def accuracy(probabilities, labels):
    probabilities = np.asarray(probabilities)
    k = probabilities.shape[1]
    table = np.zeros((k, k), dtype=np.int64)
    np.add.at(table, (np.asarray(labels), probabilities.argmax(1)), 1)
    return table.trace() / table.sum()

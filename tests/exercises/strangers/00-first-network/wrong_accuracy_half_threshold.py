"""Counts an example as right when the label's probability reaches one half."""

# /// answer
# cell = "accuracy"
# breaks = "Its decision is the class with the largest probability"
# ///
import numpy as np


def accuracy(probabilities, labels):
    chosen = np.asarray(probabilities)[np.arange(len(labels)), labels]
    return float(np.mean(chosen >= 0.5))

"""Penalizes the biases, too."""

# /// answer
# cell = "l1_penalty"
# points = 0
# message = "counts the biases"
# ///
import numpy as np


def l1_penalty(weights, lam):
    return lam * sum(np.abs(array).sum() for array in weights)

"""Penalizes the biases, too."""

# /// answer
# cell = "l2_penalty"
# points = 0
# message = "counts the biases"
# ///
import numpy as np


def l2_penalty(weights, lam):
    return lam * sum(np.square(array).sum() for array in weights)

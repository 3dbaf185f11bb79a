"""Adds absolute values: the penalty is not squared."""

# /// answer
# cell = "l2_penalty"
# points = 0
# message = "a sum of squares"
# ///
import numpy as np


def l2_penalty(weights, lam):
    return lam * sum(np.abs(array).sum() for array in weights if array.ndim == 2)

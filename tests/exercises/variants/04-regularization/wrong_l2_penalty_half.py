"""Writes lam / 2."""

# /// answer
# cell = "l2_penalty"
# points = 0
# message = "half of what it should be"
# ///
import numpy as np


def l2_penalty(weights, lam):
    return lam / 2 * sum(np.square(array).sum() for array in weights if array.ndim == 2)

"""Multiplies the weights, as one source has it."""

# /// answer
# cell = "l2_penalty"
# points = 0
# message = "a sum of squares"
# ///
import numpy as np


def l2_penalty(weights, lam):
    return float(lam * np.prod([np.prod(array**2) for array in weights if array.ndim == 2]))

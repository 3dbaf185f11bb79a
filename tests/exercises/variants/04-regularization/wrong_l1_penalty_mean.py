"""Takes the mean of each kernel."""

# /// answer
# cell = "l1_penalty"
# points = 0
# message = "a mean would let"
# ///
import numpy as np


def l1_penalty(weights, lam):
    return lam * sum(np.abs(array).mean() for array in weights if array.ndim == 2)

"""Returns a penalty for each layer."""

# /// answer
# cell = "l1_penalty"
# points = 0
# message = "one number for the whole network"
# ///
import numpy as np


def l1_penalty(weights, lam):
    return [lam * float(np.abs(array).sum()) for array in weights if array.ndim == 2]

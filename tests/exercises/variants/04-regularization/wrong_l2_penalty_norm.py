"""Takes the norm, not its square."""

# /// answer
# cell = "l2_penalty"
# points = 0
# message = "with a root"
# ///
import numpy as np


def l2_penalty(weights, lam):
    return lam * sum(np.linalg.norm(array) for array in weights if array.ndim == 2)

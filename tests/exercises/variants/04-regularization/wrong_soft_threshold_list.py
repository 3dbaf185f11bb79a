"""Returns a list."""

# /// answer
# cell = "soft_threshold"
# points = 1
# message = "Return an array"
# ///
import numpy as np


def soft_threshold(z, t):
    if t < 0:
        raise ValueError("t must not be negative.")
    return (np.sign(z) * np.maximum(np.abs(z) - t, 0)).tolist()

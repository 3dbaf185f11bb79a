"""Takes a negative threshold."""

# /// answer
# cell = "soft_threshold"
# points = 2
# message = "should raise ValueError"
# ///
import numpy as np


def soft_threshold(z, t):
    return np.sign(z) * np.maximum(np.abs(z) - t, 0)

"""Loses the sign."""

# /// answer
# cell = "soft_threshold"
# points = 1
# message = "The sign is lost"
# ///
import numpy as np


def soft_threshold(z, t):
    if t < 0:
        raise ValueError("t must not be negative.")
    return np.maximum(np.abs(z) - t, 0)

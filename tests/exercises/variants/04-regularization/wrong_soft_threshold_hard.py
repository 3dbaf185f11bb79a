"""Keeps what is above the threshold as it is."""

# /// answer
# cell = "soft_threshold"
# points = 1
# message = "hard thresholding"
# ///
import numpy as np


def soft_threshold(z, t):
    if t < 0:
        raise ValueError("t must not be negative.")
    return np.where(np.abs(z) > t, z, 0.0)

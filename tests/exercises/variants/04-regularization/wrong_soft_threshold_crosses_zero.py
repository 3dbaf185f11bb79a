"""Lets small numbers cross zero."""

# /// answer
# cell = "soft_threshold"
# points = 1
# message = "Once at zero"
# ///
import numpy as np


def soft_threshold(z, t):
    if t < 0:
        raise ValueError("t must not be negative.")
    return z - t * np.sign(z)

"""Subtracts what lies within the threshold."""

# /// answer
# cell = "soft_threshold"
# ///
import numpy as np


def soft_threshold(z, t):
    if t < 0:
        raise ValueError("t must not be negative.")
    return z - np.clip(z, -t, t)

"""Draws from NumPy's global generator."""

# /// answer
# cell = "dropout_mask"
# points = 1
# message = "draw from rng alone"
# ///
import numpy as np


def dropout_mask(shape, rate, rng):
    if not 0 <= rate <= 1:
        raise ValueError("no rate")
    return (np.random.random(shape) >= rate).astype(int)

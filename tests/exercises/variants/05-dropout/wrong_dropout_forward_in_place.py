"""Multiplies its input in place."""

# /// answer
# cell = "dropout_forward"
# points = 1
# message = "changed in place"
# ///
import numpy as np


def dropout_forward(x, rate, training, rng):
    if not training:
        return x, np.ones(x.shape)
    mask = rng.random(x.shape) >= rate
    x *= mask
    return (x / (1 - rate) if rate < 1 else x), mask

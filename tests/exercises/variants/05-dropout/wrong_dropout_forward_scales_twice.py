"""Inverted dropout, and scales at inference once more."""

# /// answer
# cell = "dropout_forward"
# points = 3
# message = "y must be x unchanged"
# ///
import numpy as np


def dropout_forward(x, rate, training, rng):
    x = np.asarray(x, dtype="float64")
    if not training:
        return x * (1 - rate) if rate < 1 else x * 0.5, np.ones_like(x)
    mask = (rng.random(x.shape) >= rate).astype(float)
    if rate == 1:
        return np.zeros_like(x), mask
    return x * mask / (1 - rate), mask

"""Multiplies by the rate."""

# /// answer
# cell = "dropout_forward"
# points = 1
# message = "that uses the rate"
# ///
import numpy as np


def dropout_forward(x, rate, training, rng):
    x = np.asarray(x, dtype="float64")
    if not training:
        return x.copy(), np.ones_like(x)
    mask = (rng.random(x.shape) >= rate).astype(float)
    return x * mask * rate, mask

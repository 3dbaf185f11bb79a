"""Divides by the rate instead of the keep probability."""

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
    return x * mask / max(rate, 1e-9), mask

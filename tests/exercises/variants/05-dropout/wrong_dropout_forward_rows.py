"""Switches off whole rows."""

# /// answer
# cell = "dropout_forward"
# points = 1
# message = "Whole rows or whole columns"
# ///
import numpy as np


def dropout_forward(x, rate, training, rng):
    x = np.asarray(x, dtype="float64")
    if not training:
        return x.copy(), np.ones_like(x)
    mask = np.repeat(rng.random((len(x), 1)) >= rate, x[0].size, axis=1).reshape(x.shape).astype(float)
    if rate == 1:
        return np.zeros_like(x), mask
    return x * mask / (1 - rate), mask

"""Drops at inference as well."""

# /// answer
# cell = "dropout_forward"
# points = 3
# message = "some outputs are switched off"
# ///
import numpy as np


def dropout_forward(x, rate, training, rng):
    x = np.asarray(x, dtype="float64")
    if not training:
        training = True
    mask = (rng.random(x.shape) >= rate).astype(float)
    if rate == 1:
        return np.zeros_like(x), mask
    return x * mask / (1 - rate), mask

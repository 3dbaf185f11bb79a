"""Returns the scaled mask."""

# /// answer
# cell = "dropout_forward"
# points = 1
# message = "mask must be 0 just where"
# ///
import numpy as np


def dropout_forward(x, rate, training, rng):
    x = np.asarray(x, dtype="float64")
    if not training:
        return x.copy(), np.ones_like(x)
    mask = (rng.random(x.shape) >= rate).astype(float)
    if rate == 1:
        return np.zeros_like(x), mask
    return x * mask / (1 - rate), mask / (1 - rate)

"""Divides 0 by 0 at rate 1."""

# /// answer
# cell = "dropout_forward"
# points = 1
# message = "0/0 has no value"
# ///
import numpy as np


def dropout_forward(x, rate, training, rng):
    x = np.asarray(x, dtype="float64")
    if not training:
        return x.copy(), np.ones_like(x)
    mask = (rng.random(x.shape) >= rate).astype(float)
    with np.errstate(all="ignore"):
        return x * mask / np.float64(1 - rate), mask

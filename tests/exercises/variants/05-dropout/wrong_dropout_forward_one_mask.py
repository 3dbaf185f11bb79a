"""Uses the same mask for every call."""

# /// answer
# cell = "dropout_forward"
# points = 1
# message = "Two calls in a row have the same mask"
# ///
import numpy as np


def dropout_forward(x, rate, training, rng):
    x = np.asarray(x, dtype="float64")
    if not training:
        return x.copy(), np.ones_like(x)
    mask = (np.random.default_rng(0).random(x.shape) >= rate).astype(float)
    return (x * mask / (1 - rate) if rate < 1 else np.zeros_like(x)), mask

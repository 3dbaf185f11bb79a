"""Seeds a generator of its own in each call."""

# /// answer
# cell = "dropout_mask"
# points = 1
# message = "Two calls in a row give the same mask"
# ///
import numpy as np


def dropout_mask(shape, rate, rng):
    if not 0 <= rate <= 1:
        raise ValueError("no rate")
    return (np.random.default_rng(0).random(shape) >= rate).astype(int)

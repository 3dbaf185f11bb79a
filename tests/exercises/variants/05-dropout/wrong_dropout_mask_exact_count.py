"""Switches off exactly the same number in each row."""

# /// answer
# cell = "dropout_mask"
# points = 1
# message = "Every row has the same number of ones"
# ///
import numpy as np


def dropout_mask(shape, rate, rng):
    if not 0 <= rate <= 1:
        raise ValueError("no rate")
    off = round(rate * shape[-1])
    row = np.arange(shape[-1]) >= off
    return rng.permuted(np.broadcast_to(row, shape), axis=-1).astype(int)

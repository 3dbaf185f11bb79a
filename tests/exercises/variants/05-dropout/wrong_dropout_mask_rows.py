"""Switches whole rows on or off."""

# /// answer
# cell = "dropout_mask"
# points = 1
# message = "switches whole rows"
# ///
import numpy as np


def dropout_mask(shape, rate, rng):
    if not 0 <= rate <= 1:
        raise ValueError("no rate")
    keep = (rng.random(shape[0]) >= rate).astype(int)
    return np.broadcast_to(keep.reshape(-1, *[1] * (len(shape) - 1)), shape).copy()

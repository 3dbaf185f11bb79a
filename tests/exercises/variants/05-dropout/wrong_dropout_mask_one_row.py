"""Draws one mask for all examples of the batch."""

# /// answer
# cell = "dropout_mask"
# points = 1
# message = "All rows of the mask are the same"
# ///
import numpy as np


def dropout_mask(shape, rate, rng):
    if not 0 <= rate <= 1:
        raise ValueError("no rate")
    keep = (rng.random(shape[1:]) >= rate).astype(int)
    return np.broadcast_to(keep, shape).copy()

"""Forgets the mask."""

# /// answer
# cell = "dropout_forward"
# points = 0
# message = "must return a pair"
# ///
import numpy as np


def dropout_forward(x, rate, training, rng):
    if not training:
        return np.array(x)
    return np.where(rng.random(x.shape) >= rate, x / (1 - rate + 1e-12), 0)

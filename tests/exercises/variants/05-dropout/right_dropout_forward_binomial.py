"""Multiplies by a scaled binomial mask."""

# /// answer
# cell = "dropout_forward"
# ///
import numpy as np


def dropout_forward(x, rate, training, rng):
    if not training:
        return np.array(x), np.ones(np.shape(x))
    mask = rng.binomial(1, 1 - rate, size=np.shape(x))
    scale = 1 / (1 - rate) if rate < 1 else 0.0
    return np.array(x) * mask * scale, mask

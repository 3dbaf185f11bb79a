"""Draws a new mask for the backward pass."""

# /// answer
# cell = "dropout_backward"
# points = 0
# message = "not a new one"
# ///
import numpy as np


def dropout_backward(grad, mask, rate):
    new = np.random.default_rng().random(np.shape(grad)) >= rate
    return np.asarray(grad, float) * new * np.asarray(mask) / max(1 - rate, 1e-9)

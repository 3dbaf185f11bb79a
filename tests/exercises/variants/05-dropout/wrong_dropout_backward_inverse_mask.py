"""Lets the gradient through where the output was off."""

# /// answer
# cell = "dropout_backward"
# points = 0
# message = "no gradient flows through it"
# ///
import numpy as np


def dropout_backward(grad, mask, rate):
    return np.asarray(grad, float) * (1 - np.asarray(mask)) / max(1 - rate, 1e-9)

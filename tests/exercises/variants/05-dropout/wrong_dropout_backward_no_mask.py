"""Scales and forgets the mask."""

# /// answer
# cell = "dropout_backward"
# points = 0
# message = "no gradient flows through it"
# ///
import numpy as np


def dropout_backward(grad, mask, rate):
    return np.asarray(grad, float) / (1 - rate if rate < 1 else np.inf)

"""Passes the gradient on unchanged."""

# /// answer
# cell = "dropout_backward"
# points = 0
# message = "no gradient flows through it"
# ///
import numpy as np


def dropout_backward(grad, mask, rate):
    return np.array(grad, float)

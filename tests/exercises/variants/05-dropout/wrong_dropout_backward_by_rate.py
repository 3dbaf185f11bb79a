"""Divides by the rate."""

# /// answer
# cell = "dropout_backward"
# points = 0
# message = "through Keras' layer it is"
# ///
import numpy as np


def dropout_backward(grad, mask, rate):
    return np.asarray(grad, float) * mask / max(rate, 1e-9)

"""Multiplies by the keep probability instead of dividing."""

# /// answer
# cell = "dropout_backward"
# points = 0
# message = "through Keras' layer it is"
# ///
import numpy as np


def dropout_backward(grad, mask, rate):
    return np.asarray(grad, float) * mask * (1 - rate)

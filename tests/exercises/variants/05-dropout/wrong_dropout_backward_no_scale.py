"""Masks the gradient and forgets the scale."""

# /// answer
# cell = "dropout_backward"
# points = 0
# message = "masked but not scaled"
# ///
import numpy as np


def dropout_backward(grad, mask, rate):
    return np.asarray(grad, float) * mask

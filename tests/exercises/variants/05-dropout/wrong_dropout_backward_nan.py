"""Divides 0 by 0 at rate 1."""

# /// answer
# cell = "dropout_backward"
# points = 0
# message = "0/0 would make it nan"
# ///
import numpy as np


def dropout_backward(grad, mask, rate):
    with np.errstate(all="ignore"):
        return np.asarray(grad, float) * mask / np.float64(1 - rate)

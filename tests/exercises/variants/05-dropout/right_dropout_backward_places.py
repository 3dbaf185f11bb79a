"""Writes into an array of zeros."""

# /// answer
# cell = "dropout_backward"
# ///
import numpy as np


def dropout_backward(grad, mask, rate):
    back = np.zeros(np.shape(grad))
    on = np.asarray(mask).astype(bool)
    back[on] = np.asarray(grad)[on] / (1 - rate)
    return back

"""Changes the gradient it was given."""

# /// answer
# cell = "dropout_backward"
# points = 0
# message = "changed in place"
# ///
import numpy as np


def dropout_backward(grad, mask, rate):
    grad[np.asarray(mask) == 0] = 0
    return grad / (1 - rate if rate < 1 else 1)

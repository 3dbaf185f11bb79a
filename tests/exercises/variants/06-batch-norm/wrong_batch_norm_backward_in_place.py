"""Subtracts the mean from the gradient that it was given."""

# /// answer
# cell = "batch_norm_backward"
# points = 1
# message = "changed one of its arguments"
# ///
import numpy as np


def batch_norm_backward(gradient, x, gamma, epsilon=0.001):
    root = np.sqrt(x.var(axis=0) + epsilon)
    normalized = (x - x.mean(axis=0)) / root
    for_gamma, for_beta = (gradient * normalized).sum(axis=0), gradient.sum(axis=0)
    left = gradient
    if left.dtype.kind == "f":
        left -= for_beta / len(x)
    else:
        left = left - for_beta / len(x)
    return gamma / root * (left - normalized * for_gamma / len(x)), for_gamma, for_beta

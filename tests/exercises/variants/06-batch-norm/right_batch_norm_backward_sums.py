"""With sums, divided by the number of rows at the end."""

# /// answer
# cell = "batch_norm_backward"
# ///
import numpy as np


def batch_norm_backward(gradient, x, gamma, epsilon=0.001):
    root = np.sqrt(x.var(axis=0) + epsilon)
    normalized = (x - x.mean(axis=0)) / root
    for_gamma, for_beta = (gradient * normalized).sum(axis=0), gradient.sum(axis=0)
    rows = len(x)
    return gamma / (rows * root) * (rows * gradient - for_beta - normalized * for_gamma), for_gamma, for_beta

"""Takes sums for means."""

# /// answer
# cell = "batch_norm_backward"
# points = 1
# message = "Sums stand where means should"
# ///
import numpy as np


def batch_norm_backward(gradient, x, gamma, epsilon=0.001):
    root = np.sqrt(x.var(axis=0) + epsilon)
    normalized = (x - x.mean(axis=0)) / root
    for_gamma, for_beta = (gradient * normalized).sum(axis=0), gradient.sum(axis=0)
    return gamma / root * (gradient - for_beta - normalized * for_gamma), for_gamma, for_beta

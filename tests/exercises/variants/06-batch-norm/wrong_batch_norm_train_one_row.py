"""Passes a single row on."""

# /// answer
# cell = "batch_norm_train"
# points = 0
# message = "The row is its own mean"
# ///
import numpy as np


def batch_norm_train(x, gamma, beta, epsilon=0.001):
    mean, variance = x.mean(axis=0), x.var(axis=0)
    if len(x) == 1:
        return gamma * x + beta, mean, variance
    return gamma * (x - mean) / np.sqrt(variance + epsilon) + beta, mean, variance

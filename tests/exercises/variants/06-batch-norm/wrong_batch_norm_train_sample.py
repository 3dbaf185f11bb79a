"""Divides by one less than the rows."""

# /// answer
# cell = "batch_norm_train"
# points = 0
# message = "divide by the number of rows"
# ///
import numpy as np


def batch_norm_train(x, gamma, beta, epsilon=0.001):
    mean, variance = x.mean(axis=0), x.var(axis=0, ddof=1)
    return gamma * (x - mean) / np.sqrt(variance + epsilon) + beta, mean, variance

"""Adds epsilon to the variance that it returns."""

# /// answer
# cell = "batch_norm_train"
# points = 0
# message = "epsilon is part of the variance"
# ///
import numpy as np


def batch_norm_train(x, gamma, beta, epsilon=0.001):
    mean, variance = x.mean(axis=0), x.var(axis=0)
    variance = variance + epsilon
    return gamma * (x - mean) / np.sqrt(variance) + beta, mean, variance

"""Fills an array of the type of x."""

# /// answer
# cell = "batch_norm_train"
# points = 0
# message = "a batch of integers, are no exceptions"
# ///
import numpy as np


def batch_norm_train(x, gamma, beta, epsilon=0.001):
    mean, variance = x.mean(axis=0), x.var(axis=0)
    output = np.zeros_like(x)
    output[:] = gamma * (x - mean) / np.sqrt(variance + epsilon) + beta
    return output, mean, variance

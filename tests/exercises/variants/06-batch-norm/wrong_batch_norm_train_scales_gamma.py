"""Divides the gamma that it was given."""

# /// answer
# cell = "batch_norm_train"
# points = 0
# message = "changed one of its arguments"
# ///
import numpy as np


def batch_norm_train(x, gamma, beta, epsilon=0.001):
    mean, variance = x.mean(axis=0), x.var(axis=0)
    gamma /= np.sqrt(variance + epsilon)
    return gamma * (x - mean) + beta, mean, variance

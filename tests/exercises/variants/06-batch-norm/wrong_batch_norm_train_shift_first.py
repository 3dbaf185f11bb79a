"""Adds beta before it multiplies by gamma."""

# /// answer
# cell = "batch_norm_train"
# points = 0
# message = "only then scale by gamma and shift by beta"
# ///
import numpy as np


def batch_norm_train(x, gamma, beta, epsilon=0.001):
    mean, variance = x.mean(axis=0), x.var(axis=0)
    return gamma * ((x - mean) / np.sqrt(variance + epsilon) + beta), mean, variance

"""Drops dimensions of length 1."""

# /// answer
# cell = "batch_norm_train"
# points = 0
# message = "has the shape"
# ///
import numpy as np


def batch_norm_train(x, gamma, beta, epsilon=0.001):
    mean, variance = x.mean(axis=0), x.var(axis=0)
    output = gamma * (x - mean) / np.sqrt(variance + epsilon) + beta
    return np.squeeze(output), np.squeeze(mean), np.squeeze(variance)

"""Mixes the batch into the running statistics."""

# /// answer
# cell = "batch_norm_infer"
# points = 0
# message = "with the running mean and the running variance"
# ///
import numpy as np


def batch_norm_infer(x, gamma, beta, moving_mean, moving_variance, epsilon=0.001):
    mean = 0.99 * moving_mean + 0.01 * x.mean(axis=0)
    variance = 0.99 * moving_variance + 0.01 * x.var(axis=0)
    return gamma * (x - mean) / np.sqrt(variance + epsilon) + beta

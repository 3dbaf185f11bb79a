"""Updates the running statistics."""

# /// answer
# cell = "batch_norm_infer"
# points = 0
# message = "updated while training only"
# ///
import numpy as np


def batch_norm_infer(x, gamma, beta, moving_mean, moving_variance, epsilon=0.001):
    moving_mean *= 0.99
    moving_mean += 0.01 * x.mean(axis=0)
    moving_variance *= 0.99
    moving_variance += 0.01 * x.var(axis=0)
    return gamma * (x - moving_mean) / np.sqrt(moving_variance + epsilon) + beta

"""Uses the batch's statistics."""

# /// answer
# cell = "batch_norm_infer"
# points = 0
# message = "use the running statistics"
# ///
import numpy as np


def batch_norm_infer(x, gamma, beta, moving_mean, moving_variance, epsilon=0.001):
    return gamma * (x - x.mean(axis=0)) / np.sqrt(x.var(axis=0) + epsilon) + beta

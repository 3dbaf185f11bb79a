"""Takes the running variance for a standard deviation."""

# /// answer
# cell = "batch_norm_infer"
# points = 0
# message = "divided by the variance"
# ///
import numpy as np


def batch_norm_infer(x, gamma, beta, moving_mean, moving_variance, epsilon=0.001):
    return gamma * (x - moving_mean) / (moving_variance + epsilon) + beta

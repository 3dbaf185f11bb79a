"""Forgets gamma and beta."""

# /// answer
# cell = "batch_norm_infer"
# points = 0
# message = "gamma and beta are missing"
# ///
import numpy as np


def batch_norm_infer(x, gamma, beta, moving_mean, moving_variance, epsilon=0.001):
    return (x - moving_mean) / np.sqrt(moving_variance + epsilon)

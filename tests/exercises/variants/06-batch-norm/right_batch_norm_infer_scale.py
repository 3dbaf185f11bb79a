"""A scale and a shift."""

# /// answer
# cell = "batch_norm_infer"
# ///
import numpy as np


def batch_norm_infer(x, gamma, beta, moving_mean, moving_variance, epsilon=0.001):
    scale = gamma * np.power(moving_variance + epsilon, -0.5)
    shift = beta - moving_mean * scale
    return x * scale + shift

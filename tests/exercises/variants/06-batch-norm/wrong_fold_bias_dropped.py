"""Drops the old bias."""

# /// answer
# cell = "fold_bn_into_dense"
# points = 0
# message = "The old bias was left out"
# ///
import numpy as np


def fold_bn_into_dense(kernel, bias, gamma, beta, moving_mean, moving_variance, epsilon=0.001):
    scale = gamma / np.sqrt(moving_variance + epsilon)
    return kernel * scale, beta - moving_mean * scale

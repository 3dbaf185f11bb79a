"""Adds epsilon to the standard deviation."""

# /// answer
# cell = "fold_bn_into_dense"
# points = 0
# message = "epsilon was added to the standard deviation"
# ///
import numpy as np


def fold_bn_into_dense(kernel, bias, gamma, beta, moving_mean, moving_variance, epsilon=0.001):
    scale = gamma / (np.sqrt(moving_variance) + epsilon)
    return kernel * scale, (bias - moving_mean) * scale + beta

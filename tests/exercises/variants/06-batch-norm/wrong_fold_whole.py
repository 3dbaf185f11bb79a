"""Writes into a copy of the kernel, which may hold integers."""

# /// answer
# cell = "fold_bn_into_dense"
# points = 0
# message = "without rounding where the kernel holds integers"
# ///
import numpy as np


def fold_bn_into_dense(kernel, bias, gamma, beta, moving_mean, moving_variance, epsilon=0.001):
    scale = gamma / np.sqrt(moving_variance + epsilon)
    new = kernel.copy()
    new[:] = kernel * scale
    return new, (bias - moving_mean) * scale + beta

"""Scales the kernel that it was given."""

# /// answer
# cell = "fold_bn_into_dense"
# points = 0
# message = "changed one of its arguments"
# ///
import numpy as np


def fold_bn_into_dense(kernel, bias, gamma, beta, moving_mean, moving_variance, epsilon=0.001):
    scale = gamma / np.sqrt(moving_variance + epsilon)
    kernel *= scale
    return kernel, (bias - moving_mean) * scale + beta

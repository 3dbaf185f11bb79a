"""Divides by the variance."""

# /// answer
# cell = "fold_bn_into_dense"
# points = 0
# message = "over the root of moving variance plus epsilon"
# ///
import numpy as np


def fold_bn_into_dense(kernel, bias, gamma, beta, moving_mean, moving_variance, epsilon=0.001):
    scale = gamma / (moving_variance + epsilon)
    return kernel * scale, (bias - moving_mean) * scale + beta

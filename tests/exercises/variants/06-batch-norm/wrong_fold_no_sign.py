"""Loses gamma's sign under a root."""

# /// answer
# cell = "fold_bn_into_dense"
# points = 0
# message = "The sign of gamma was lost"
# ///
import numpy as np


def fold_bn_into_dense(kernel, bias, gamma, beta, moving_mean, moving_variance, epsilon=0.001):
    scale = np.sqrt(gamma**2 / (moving_variance + epsilon))
    return kernel * scale, (bias - moving_mean) * scale + beta

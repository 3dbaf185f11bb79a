"""With a diagonal matrix."""

# /// answer
# cell = "fold_bn_into_dense"
# ///
import numpy as np


def fold_bn_into_dense(kernel, bias, gamma, beta, moving_mean, moving_variance, epsilon=0.001):
    diagonal = np.diag(gamma / (moving_variance + epsilon) ** 0.5)
    return kernel @ diagonal, beta + (bias - moving_mean) @ diagonal

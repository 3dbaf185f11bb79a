"""Calculates in single precision."""

# /// answer
# cell = "fold_bn_into_dense"
# points = 0
# message = "to single precision only"
# ///
import numpy as np


def fold_bn_into_dense(kernel, bias, gamma, beta, moving_mean, moving_variance, epsilon=0.001):
    scale = (gamma / np.sqrt(moving_variance + epsilon)).astype("float32")
    bias = (bias - moving_mean).astype("float32") * scale + beta.astype("float32")
    return kernel.astype("float32") * scale, bias

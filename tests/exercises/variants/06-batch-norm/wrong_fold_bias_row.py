"""Returns the bias as a row."""

# /// answer
# cell = "fold_bn_into_dense"
# points = 0
# message = "so that they fit into the same dense layer"
# ///
import numpy as np


def fold_bn_into_dense(kernel, bias, gamma, beta, moving_mean, moving_variance, epsilon=0.001):
    scale = gamma / np.sqrt(moving_variance + epsilon)
    return kernel * scale, ((bias - moving_mean) * scale + beta)[np.newaxis]

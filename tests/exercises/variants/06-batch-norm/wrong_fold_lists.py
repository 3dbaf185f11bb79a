"""Returns lists."""

# /// answer
# cell = "fold_bn_into_dense"
# points = 0
# message = "Return two arrays"
# ///
import numpy as np


def fold_bn_into_dense(kernel, bias, gamma, beta, moving_mean, moving_variance, epsilon=0.001):
    scale = gamma / np.sqrt(moving_variance + epsilon)
    return (kernel * scale).tolist(), ((bias - moving_mean) * scale + beta).tolist()

"""Finds kernel and bias from the answers to zero and to unit vectors."""

# /// answer
# cell = "fold_bn_into_dense"
# ///
import numpy as np


def fold_bn_into_dense(kernel, bias, gamma, beta, moving_mean, moving_variance, epsilon=0.001):
    def both(x):
        return gamma * (x @ kernel + bias - moving_mean) / np.sqrt(moving_variance + epsilon) + beta

    inputs = kernel.shape[0]
    new_bias = both(np.zeros(inputs))
    return both(np.eye(inputs)) - new_bias, new_bias

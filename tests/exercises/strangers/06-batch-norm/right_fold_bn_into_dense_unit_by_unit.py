"""Unit by unit in a loop, as lists that become arrays at the end."""

# /// answer
# cell = "fold_bn_into_dense"
# ///
from math import sqrt


def fold_bn_into_dense(kernel, bias, gamma, beta, moving_mean, moving_variance, epsilon=0.001):
    inputs, units = kernel.shape
    new_kernel = np.zeros((inputs, units), dtype=float)
    new_bias = np.zeros(units, dtype=float)
    for j in range(units):
        factor = gamma[j] / sqrt(moving_variance[j] + epsilon)
        for i in range(inputs):
            new_kernel[i, j] = kernel[i, j] * factor
        new_bias[j] = beta[j] + factor * (bias[j] - moving_mean[j])
    return new_kernel, new_bias

"""Writes the Jacobian of each feature as a matrix."""

# /// answer
# cell = "batch_norm_backward"
# ///
import numpy as np


def batch_norm_backward(gradient, x, gamma, epsilon=0.001):
    rows, features = x.shape
    for_x = np.empty((rows, features))
    for_gamma, for_beta = np.empty(features), np.empty(features)
    for j in range(features):
        s = np.sqrt(np.var(x[:, j]) + epsilon)
        z = (x[:, j] - np.mean(x[:, j])) / s
        jacobian = (np.eye(rows) - 1 / rows - np.outer(z, z) / rows) / s
        for_x[:, j] = gamma[j] * jacobian @ gradient[:, j]
        for_gamma[j], for_beta[j] = z @ gradient[:, j], gradient[:, j].sum()
    return for_x, for_gamma, for_beta

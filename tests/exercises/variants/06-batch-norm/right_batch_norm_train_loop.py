"""Feature by feature."""

# /// answer
# cell = "batch_norm_train"
# ///
import numpy as np


def batch_norm_train(x, gamma, beta, epsilon=0.001):
    output = np.empty(x.shape)
    mean, variance = np.empty(x.shape[1]), np.empty(x.shape[1])
    for j in range(x.shape[1]):
        column = x[:, j]
        mean[j], variance[j] = np.mean(column), np.var(column)
        output[:, j] = gamma[j] * (column - mean[j]) / np.sqrt(variance[j] + epsilon) + beta[j]
    return output, mean, variance

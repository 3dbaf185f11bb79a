"""Takes features that vary little for constant."""

# /// answer
# cell = "batch_norm_train"
# points = 0
# message = "a feature that varies little"
# ///
import numpy as np


def batch_norm_train(x, gamma, beta, epsilon=0.001):
    mean, variance = x.mean(axis=0), x.var(axis=0)
    output = gamma * (x - mean) / np.sqrt(variance + epsilon) + beta
    return np.where(np.isclose(variance, 0), beta, output), mean, variance

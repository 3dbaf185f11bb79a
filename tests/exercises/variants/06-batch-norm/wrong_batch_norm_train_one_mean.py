"""One mean and one variance for the whole batch."""

# /// answer
# cell = "batch_norm_train"
# points = 0
# message = "one of each for every feature"
# ///
import numpy as np


def batch_norm_train(x, gamma, beta, epsilon=0.001):
    mean, variance = x.mean(), x.var()
    return gamma * (x - mean) / np.sqrt(variance + epsilon) + beta, mean, variance

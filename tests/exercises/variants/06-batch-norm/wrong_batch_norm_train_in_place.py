"""Works in the batch that it was given."""

# /// answer
# cell = "batch_norm_train"
# points = 0
# message = "changed one of its arguments"
# ///
import numpy as np


def batch_norm_train(x, gamma, beta, epsilon=0.001):
    mean, variance = x.mean(axis=0), x.var(axis=0)
    x -= mean
    x /= np.sqrt(variance + epsilon)
    return gamma * x + beta, mean, variance

"""Returns the output alone."""

# /// answer
# cell = "batch_norm_train"
# points = 0
# message = "should return three arrays"
# ///
import numpy as np


def batch_norm_train(x, gamma, beta, epsilon=0.001):
    return gamma * (x - x.mean(axis=0)) / np.sqrt(x.var(axis=0) + epsilon) + beta

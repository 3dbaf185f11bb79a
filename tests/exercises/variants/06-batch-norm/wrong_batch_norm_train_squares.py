"""Takes the mean square less the square of the mean."""

# /// answer
# cell = "batch_norm_train"
# points = 0
# message = "a difference of large squares has lost its digits"
# ///
import numpy as np


def batch_norm_train(x, gamma, beta, epsilon=0.001):
    mean = x.mean(axis=0)
    variance = np.maximum((x * x).mean(axis=0) - mean**2, 0)
    return gamma * (x - mean) / np.sqrt(variance + epsilon) + beta, mean, variance

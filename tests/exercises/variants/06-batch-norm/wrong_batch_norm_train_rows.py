"""Takes the statistics of each row."""

# /// answer
# cell = "batch_norm_train"
# points = 0
# message = "one of each for every feature"
# ///
import numpy as np


def batch_norm_train(x, gamma, beta, epsilon=0.001):
    mean, variance = x.mean(axis=1), x.var(axis=1)
    normalized = (x - mean[:, None]) / np.sqrt(variance[:, None] + epsilon)
    return gamma * normalized + beta, mean, variance

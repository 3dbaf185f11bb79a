"""Returns lists."""

# /// answer
# cell = "batch_norm_train"
# points = 0
# message = "Return three arrays"
# ///
import numpy as np


def batch_norm_train(x, gamma, beta, epsilon=0.001):
    mean, variance = x.mean(axis=0), x.var(axis=0)
    output = gamma * (x - mean) / np.sqrt(variance + epsilon) + beta
    return output.tolist(), mean.tolist(), variance.tolist()

"""Sums, and the variance as the mean of squares."""

# /// answer
# cell = "batch_norm_train"
# ///
import numpy as np


def batch_norm_train(x, gamma, beta, epsilon=0.001):
    rows = len(x)
    mean = np.sum(x, axis=0) / rows
    centered = x - mean
    variance = np.sum(centered * centered, axis=0) / rows
    normalized = centered * (variance + epsilon) ** -0.5
    return [normalized * gamma + beta, mean, variance]

"""Divides by the variance."""

# /// answer
# cell = "batch_norm_train"
# points = 0
# message = "by the root of variance plus epsilon"
# ///
import numpy as np


def batch_norm_train(x, gamma, beta, epsilon=0.001):
    mean, variance = x.mean(axis=0), x.var(axis=0)
    return gamma * (x - mean) / (variance + epsilon) + beta, mean, variance

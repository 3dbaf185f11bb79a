"""Goes back through the forward pass, step by step."""

# /// answer
# cell = "batch_norm_backward"
# ///
import numpy as np


def batch_norm_backward(gradient, x, gamma, epsilon=0.001):
    rows = len(x)
    mean = x.mean(axis=0)
    centered = x - mean
    variance = np.mean(centered**2, axis=0)
    inverse = (variance + epsilon) ** -0.5
    d_normalized = gradient * gamma
    d_inverse = np.sum(d_normalized * centered, axis=0)
    d_variance = -0.5 * d_inverse * inverse**3
    d_centered = d_normalized * inverse + d_variance * 2 / rows * centered
    d_mean = -d_centered.sum(axis=0)
    return d_centered + d_mean / rows, np.sum(gradient * centered * inverse, axis=0), np.sum(gradient, axis=0)

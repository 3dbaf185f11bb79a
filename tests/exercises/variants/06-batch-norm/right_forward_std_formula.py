"""Draws all layers at once and computes the deviation by its formula."""

# /// answer
# cell = "forward_std"
# ///
import numpy as np


def forward_std(depth, std, x, activation, seed):
    if activation not in ("relu", "sigmoid"):
        raise ValueError(f"unknown activation {activation}")
    n = x.shape[1]
    kernels = np.random.default_rng(seed).normal(0.0, std, size=(depth, n, n))
    found = []
    for kernel in kernels:
        x = np.dot(x, kernel)
        x = np.clip(x, 0, None) if activation == "relu" else np.reciprocal(1 + np.exp(-x))
        found.append(np.sqrt(np.mean((x - np.mean(x)) ** 2)))
    return found

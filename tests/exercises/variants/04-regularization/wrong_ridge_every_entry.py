"""Adds lam to every entry instead of the diagonal."""

# /// answer
# cell = "ridge"
# points = 2
# message = "lam ends up on the diagonal"
# ///
import numpy as np


def ridge(X, y, lam):
    if lam < 0:
        raise ValueError("lam must not be negative.")
    mean, center = X.mean(axis=0), y.mean()
    centered = X - mean
    w = np.linalg.lstsq(centered.T @ centered / len(X) + lam, centered.T @ (y - center) / len(X), rcond=None)[
        0
    ]
    return w, center - mean @ w

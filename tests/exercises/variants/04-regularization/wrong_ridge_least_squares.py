"""Leaves the penalty out."""

# /// answer
# cell = "ridge"
# points = 2
# message = "the penalty has no effect"
# ///
import numpy as np


def ridge(X, y, lam):
    if lam < 0:
        raise ValueError("lam must not be negative.")
    mean, center = X.mean(axis=0), y.mean()
    w = np.linalg.lstsq(X - mean, y - center, rcond=None)[0]
    return w, center - mean @ w

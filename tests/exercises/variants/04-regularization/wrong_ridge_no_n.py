"""Forgets that the loss is a mean."""

# /// answer
# cell = "ridge"
# points = 2
# message = "times too weak"
# ///
import numpy as np


def ridge(X, y, lam):
    if lam < 0:
        raise ValueError("lam must not be negative.")
    mean, center = X.mean(axis=0), y.mean()
    centered = X - mean
    w = np.linalg.solve(centered.T @ centered + lam * np.eye(X.shape[1]), centered.T @ (y - center))
    return w, center - mean @ w

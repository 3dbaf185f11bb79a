"""Takes more columns than rows for an error."""

# /// answer
# cell = "ridge"
# points = 2
# message = "raised by ridge(<array of shape (6, 15)>"
# ///
import numpy as np


def ridge(X, y, lam):
    n, d = X.shape
    if lam < 0 or d > n:
        raise ValueError("lam must not be negative, and there must be more rows than columns.")
    mean, center = X.mean(axis=0), y.mean()
    centered = X - mean
    w = np.linalg.solve(centered.T @ centered + n * lam * np.eye(d), centered.T @ (y - center))
    return w, center - mean @ w

"""Subtracts lam from the diagonal."""

# /// answer
# cell = "ridge"
# points = 2
# message = "pushes weights up"
# ///
import numpy as np


def ridge(X, y, lam):
    if lam < 0:
        raise ValueError("lam must not be negative.")
    mean, center = X.mean(axis=0), y.mean()
    centered = X - mean
    gram = centered.T @ centered / len(X) - lam * np.eye(X.shape[1])
    w = np.linalg.solve(gram, centered.T @ (y - center) / len(X))
    return w, center - mean @ w

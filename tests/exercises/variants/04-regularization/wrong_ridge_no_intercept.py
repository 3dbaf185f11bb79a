"""Leaves the intercept at 0."""

# /// answer
# cell = "ridge"
# points = 2
# message = "Only the intercept may"
# ///
import numpy as np


def ridge(X, y, lam):
    if lam < 0:
        raise ValueError("lam must not be negative.")
    gram = X.T @ X / len(X) + lam * np.eye(X.shape[1])
    return np.linalg.solve(gram, X.T @ y / len(X)), 0.0

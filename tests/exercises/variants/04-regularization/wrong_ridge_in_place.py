"""Centers the caller's own arrays."""

# /// answer
# cell = "ridge"
# points = 1
# message = "changed X or y"
# ///
import numpy as np


def ridge(X, y, lam):
    if lam < 0:
        raise ValueError("lam must not be negative.")
    mean, center = X.mean(axis=0), y.mean()
    X -= mean
    y -= center
    X /= 1.0000001
    w = np.linalg.solve(X.T @ X / len(X) + lam * np.eye(X.shape[1]), X.T @ y / len(X))
    return w, center - mean @ w

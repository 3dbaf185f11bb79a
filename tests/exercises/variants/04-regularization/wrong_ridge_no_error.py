"""Takes a negative lam."""

# /// answer
# cell = "ridge"
# points = 3
# message = "should raise ValueError"
# ///
import numpy as np


def ridge(X, y, lam):
    mean, center = X.mean(axis=0), y.mean()
    centered = X - mean
    gram = centered.T @ centered / len(X) + lam * np.eye(X.shape[1])
    w = np.linalg.solve(gram, centered.T @ (y - center) / len(X))
    return w, center - mean @ w

"""Returns the weights without the intercept."""

# /// answer
# cell = "ridge"
# points = 0
# message = "Return the pair"
# ///
import numpy as np


def ridge(X, y, lam):
    if lam < 0:
        raise ValueError("lam must not be negative.")
    centered = X - X.mean(axis=0)
    gram = centered.T @ centered / len(X) + lam * np.eye(X.shape[1])
    return np.linalg.solve(gram, centered.T @ (y - y.mean()) / len(X))

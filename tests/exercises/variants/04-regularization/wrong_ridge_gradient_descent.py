"""Takes a thousand steps of gradient descent."""

# /// answer
# cell = "ridge"
# points = 2
# message = "smallest possible is"
# ///
import numpy as np


def ridge(X, y, lam):
    if lam < 0:
        raise ValueError("lam must not be negative.")
    mean, center = X.mean(axis=0), y.mean()
    A, b = X - mean, y - center
    n, d = A.shape
    rate = 1 / (2 * np.linalg.norm(A, 2) ** 2 / n + 2 * lam)
    w = np.zeros(d)
    for _ in range(1000):
        w = w - rate * (2 * A.T @ (A @ w - b) / n + 2 * lam * w)
    return w, center - mean @ w

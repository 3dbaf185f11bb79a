"""Adds rows sqrt(n lam) to the table and solves least squares."""

# /// answer
# cell = "ridge"
# ///
import numpy as np


def ridge(X, y, lam):
    if lam < 0:
        raise ValueError("lam must not be negative.")
    n, d = X.shape
    rows = np.vstack([X - X.mean(axis=0), np.sqrt(n * lam) * np.eye(d)])
    targets = np.concatenate([y - y.mean(), np.zeros(d)])
    w = np.linalg.lstsq(rows, targets, rcond=None)[0]
    return w, y.mean() - X.mean(axis=0) @ w

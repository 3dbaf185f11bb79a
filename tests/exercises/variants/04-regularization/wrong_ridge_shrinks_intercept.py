"""Penalizes the intercept like a weight."""

# /// answer
# cell = "ridge"
# points = 3
# message = "the weights change"
# ///
import numpy as np


def ridge(X, y, lam):
    if lam < 0:
        raise ValueError("lam must not be negative.")
    table = np.hstack([X, np.ones((len(X), 1))])
    gram = table.T @ table / len(X) + lam * np.eye(table.shape[1])
    solution = np.linalg.solve(gram, table.T @ y / len(X))
    return solution[:-1], solution[-1]

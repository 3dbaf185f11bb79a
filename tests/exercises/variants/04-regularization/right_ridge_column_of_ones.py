"""Solves for weights and intercept at once, with 0 on the diagonal for the intercept."""

# /// answer
# cell = "ridge"
# ///
import numpy as np


def ridge(X, y, lam):
    if lam < 0:
        raise ValueError("lam must not be negative.")
    n, d = X.shape
    table = np.hstack([X, np.ones((n, 1))])
    diagonal = np.diag([n * lam] * d + [0.0])
    solution = np.linalg.solve(table.T @ table + diagonal, table.T @ y)
    return solution[:-1], float(solution[-1])

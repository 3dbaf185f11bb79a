"""Cuts the rows in the order in which they come."""
# /// answer
# cell = "kfold_indices"
# points = 1
# message = "shuffle the rows with the seed"
# ///
import numpy as np


def kfold_indices(n, k, seed):
    if not 2 <= k <= n:
        raise ValueError("impossible number of folds")
    rows = np.arange(n)
    return [(np.setdiff1d(rows, test), test) for test in np.array_split(rows, k)]

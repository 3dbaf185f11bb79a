"""Moves the rows on by the seed, which leaves neighbors together."""

# /// answer
# cell = "kfold_indices"
# points = 1
# message = "shuffle the rows with the seed"
# ///
import numpy as np


def kfold_indices(n, k, seed):
    if not 2 <= k <= n:
        raise ValueError("impossible number of folds")
    order = np.roll(np.arange(n), seed)
    return [(np.setdiff1d(order, test), test) for test in np.array_split(order, k)]

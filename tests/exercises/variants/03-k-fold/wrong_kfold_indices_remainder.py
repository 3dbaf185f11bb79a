"""Drops the rows that are left over after dividing by k."""
# /// answer
# cell = "kfold_indices"
# points = 1
# message = "the remainder must still be dealt"
# ///
import numpy as np


def kfold_indices(n, k, seed):
    if not 2 <= k <= n:
        raise ValueError("impossible number of folds")
    order = np.random.default_rng(seed).permutation(n)
    size = n // k
    folds = []
    for i in range(k):
        test = order[i * size : (i + 1) * size]
        folds.append((np.setdiff1d(order, test), test))
    return folds

"""Gives the whole remainder to the last fold."""
# /// answer
# cell = "kfold_indices"
# points = 1
# message = "spread the remainder over the folds"
# ///
import numpy as np


def kfold_indices(n, k, seed):
    if not 2 <= k <= n:
        raise ValueError("impossible number of folds")
    order = np.random.default_rng(seed).permutation(n)
    size = n // k
    folds = []
    for i in range(k):
        test = order[i * size : (i + 1) * size if i < k - 1 else n]
        folds.append((np.setdiff1d(order, test), test))
    return folds

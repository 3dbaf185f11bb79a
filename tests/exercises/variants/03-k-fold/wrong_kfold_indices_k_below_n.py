"""Refuses k = n, which is leave-one-out."""
# /// answer
# cell = "kfold_indices"
# points = 0
# message = "impossible number of folds"
# ///
import numpy as np


def kfold_indices(n, k, seed):
    if not 2 <= k < n:
        raise ValueError("impossible number of folds")
    order = np.random.default_rng(seed).permutation(n)
    return [(np.setdiff1d(order, test), test) for test in np.array_split(order, k)]

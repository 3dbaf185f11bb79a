"""Numbers the rows from 1."""

# /// answer
# cell = "kfold_indices"
# points = 1
# message = "never tests"
# ///
import numpy as np


def kfold_indices(n, k, seed):
    if not 2 <= k <= n:
        raise ValueError("impossible number of folds")
    order = 1 + np.random.default_rng(seed).permutation(n)
    return [(np.setdiff1d(order, test), test) for test in np.array_split(order, k)]

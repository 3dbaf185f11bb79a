"""Takes seed 0 for no seed."""

# /// answer
# cell = "kfold_indices"
# points = 1
# message = "called twice gives two different results"
# ///
import numpy as np


def kfold_indices(n, k, seed):
    if not 2 <= k <= n:
        raise ValueError("impossible number of folds")
    order = np.random.default_rng(seed or None).permutation(n)
    return [(np.setdiff1d(order, test), test) for test in np.array_split(order, k)]

"""Starts to deal at a row that the seed draws, so the order stays."""

# /// answer
# cell = "kfold_indices"
# points = 1
# message = "before you divide them"
# ///
import numpy as np


def kfold_indices(n, k, seed):
    if not 2 <= k <= n:
        raise ValueError("impossible number of folds")
    start = np.random.default_rng(seed).integers(n)
    order = np.roll(np.arange(n), start)
    return [(np.setdiff1d(order, test), test) for test in np.array_split(order, k)]

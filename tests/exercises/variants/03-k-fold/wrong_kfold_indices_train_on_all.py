"""Trains on all rows, the test rows among them."""
# /// answer
# cell = "kfold_indices"
# points = 1
# message = "tested on rows it was trained on"
# ///
import numpy as np


def kfold_indices(n, k, seed):
    if not 2 <= k <= n:
        raise ValueError("impossible number of folds")
    order = np.random.default_rng(seed).permutation(n)
    return [(order, test) for test in np.array_split(order, k)]

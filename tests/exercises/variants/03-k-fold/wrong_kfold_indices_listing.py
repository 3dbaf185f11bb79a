"""Joins only the rows after the test block, as if the others were used up."""
# /// answer
# cell = "kfold_indices"
# points = 1
# message = "other rows belong in it"
# ///
import numpy as np


def kfold_indices(n, k, seed):
    if not 2 <= k <= n:
        raise ValueError("impossible number of folds")
    order = np.random.default_rng(seed).permutation(n)
    blocks = np.array_split(order, k)
    return [(blocks[(i + 1) % k], blocks[i]) for i in range(k)]

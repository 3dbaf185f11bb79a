"""Ignores the seed and shuffles nothing."""

# /// answer
# cell = "kfold_indices"
# breaks = "the rows are shuffled with `seed` before they are divided"
# ///
import numpy as np


def kfold_indices(n, k, seed):
    if k < 2 or k > n:
        raise ValueError("impossible k")
    rows = np.arange(n)
    return [(rows[rows % k != i], rows[i::k]) for i in range(k)]

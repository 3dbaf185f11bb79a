"""Puts the whole remainder into the last fold."""

# /// answer
# cell = "kfold_indices"
# breaks = "the sizes of the test sets differ by at most one"
# ///
import numpy as np


def kfold_indices(n, k, seed):
    if k < 2 or k > n:
        raise ValueError("impossible k")
    rows = np.random.default_rng(seed).permutation(n)
    size = n // k
    folds = []
    for i in range(k):
        stop = (i + 1) * size if i < k - 1 else n
        test = rows[i * size : stop]
        folds.append((np.setdiff1d(rows, test), test))
    return folds

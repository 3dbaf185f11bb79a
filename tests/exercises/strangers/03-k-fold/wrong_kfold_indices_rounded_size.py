"""Rounds n / k to the size of all folds but the last, which takes what is left."""

# /// answer
# cell = "kfold_indices"
# breaks = "the sizes of the test sets differ by at most one"
# ///
import numpy as np


def kfold_indices(n, k, seed):
    if k < 2 or k > n:
        raise ValueError("impossible k")
    rows = np.random.default_rng(seed).permutation(n)
    size = round(n / k)
    folds = []
    for i in range(k):
        test = rows[i * size : (i + 1) * size] if i < k - 1 else rows[i * size :]
        folds.append((np.setdiff1d(rows, test), test))
    return folds

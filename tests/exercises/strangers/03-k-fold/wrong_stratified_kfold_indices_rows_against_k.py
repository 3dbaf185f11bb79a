"""Checks the number of all rows instead of the smallest class."""

# /// answer
# cell = "stratified_kfold_indices"
# breaks = "Raise a `ValueError` ... if a class has fewer than `k` rows"
# ///
import numpy as np


def stratified_kfold_indices(y, k, seed):
    y = np.asarray(y)
    if k < 2 or k > len(y):
        raise ValueError("impossible k")
    rng = np.random.default_rng(seed)
    fold_of = np.empty(len(y), int)
    for label in np.unique(y):
        rows = rng.permutation(np.flatnonzero(y == label))
        fold_of[rows] = np.arange(len(rows)) % k
    return [(np.flatnonzero(fold_of != i), np.flatnonzero(fold_of == i)) for i in range(k)]

"""Shuffles the fold numbers instead of the rows and selects by masks."""

# /// answer
# cell = "kfold_indices"
# ///
import numpy as np


def kfold_indices(n, k, seed):
    if k > n:
        raise ValueError("more folds than rows")
    if k < 2:
        raise ValueError("fewer than two folds")
    fold_of_row = np.arange(n) % k
    np.random.RandomState(seed).shuffle(fold_of_row)
    return [(np.flatnonzero(fold_of_row != fold), np.flatnonzero(fold_of_row == fold)) for fold in range(k)]

"""Rotates the rows by the seed instead of shuffling them, so seeds that are n apart agree."""

# /// answer
# cell = "kfold_indices"
# breaks = "the rows are shuffled with `seed`; another seed other folds"
# ///
import numpy as np


def kfold_indices(n, k, seed):
    if k < 2 or k > n:
        raise ValueError("impossible k")
    rows = np.roll(np.arange(n), seed)
    parts = np.array_split(rows, k)
    return [(np.setdiff1d(rows, test), test) for test in parts]

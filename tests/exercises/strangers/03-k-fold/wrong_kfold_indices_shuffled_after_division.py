"""Divides first and shuffles only within each part."""

# /// answer
# cell = "kfold_indices"
# breaks = "the rows are shuffled with `seed` before they are divided"
# ///
import numpy as np


def kfold_indices(n, k, seed):
    if k < 2 or k > n:
        raise ValueError("impossible k")
    rng = np.random.default_rng(seed)
    folds = []
    for test in np.array_split(np.arange(n), k):
        train = np.setdiff1d(np.arange(n), test)
        folds.append((rng.permutation(train), rng.permutation(test)))
    return folds

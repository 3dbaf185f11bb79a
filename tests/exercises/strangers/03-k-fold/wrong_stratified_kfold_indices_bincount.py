"""Counts integer labels by bincount, which fails with negative ones and takes absent ones for too small."""

# /// answer
# cell = "stratified_kfold_indices"
# breaks = "labels may be any integers or words"
# ///
import numpy as np


def stratified_kfold_indices(y, k, seed):
    y = np.asarray(y)
    if y.dtype.kind in "US":
        y = np.unique(y, return_inverse=True)[1]
    if k < 2 or np.bincount(y).min() < k:
        raise ValueError("impossible k")
    rng = np.random.default_rng(seed)
    fold_of = np.empty(len(y), int)
    for label in range(y.max() + 1):
        rows = rng.permutation(np.flatnonzero(y == label))
        fold_of[rows] = np.arange(len(rows)) % k
    return [(np.flatnonzero(fold_of != i), np.flatnonzero(fold_of == i)) for i in range(k)]

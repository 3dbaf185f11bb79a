"""Sees a class that is too small only if it is the last one in order."""

# /// answer
# cell = "stratified_kfold_indices"
# breaks = "if a class has fewer than `k` rows"
# ///
import numpy as np


def stratified_kfold_indices(y, k, seed):
    y = np.asarray(y)
    rng = np.random.default_rng(seed)
    if k < 2:
        raise ValueError("impossible k")
    fold_of = np.empty(len(y), int)
    for label in np.unique(y):
        rows = rng.permutation(np.flatnonzero(y == label))
        fold_of[rows] = np.arange(len(rows)) % k
    if len(rows) < k:
        raise ValueError("a class is too small")
    return [(np.flatnonzero(fold_of != i), np.flatnonzero(fold_of == i)) for i in range(k)]

"""Lets the seed permute the folds, not the rows, so the same test sets come in another order."""

# /// answer
# cell = "stratified_kfold_indices"
# breaks = "another seed other folds"
# ///
import numpy as np


def stratified_kfold_indices(y, k, seed):
    y = np.asarray(y)
    classes, counts = np.unique(y, return_counts=True)
    if k < 2 or counts.min() < k:
        raise ValueError("impossible k")
    names = np.random.default_rng(seed).permutation(k)
    fold_of = np.empty(len(y), int)
    for label in classes:
        rows = np.flatnonzero(y == label)
        fold_of[rows] = names[np.arange(len(rows)) % k]
    return [(np.flatnonzero(fold_of != i), np.flatnonzero(fold_of == i)) for i in range(k)]

"""Refuses a class of exactly k rows as well."""

# /// answer
# cell = "stratified_kfold_indices"
# breaks = "if a class has fewer than `k` rows"
# ///
import numpy as np


def stratified_kfold_indices(y, k, seed):
    y = np.asarray(y)
    classes, counts = np.unique(y, return_counts=True)
    if k < 2 or (counts <= k).any():
        raise ValueError("impossible k")
    rng = np.random.default_rng(seed)
    fold_of = np.empty(len(y), int)
    for label in classes:
        rows = rng.permutation(np.flatnonzero(y == label))
        fold_of[rows] = np.arange(len(rows)) % k
    return [(np.flatnonzero(fold_of != i), np.flatnonzero(fold_of == i)) for i in range(k)]

"""Lets one fold pass."""

# /// answer
# cell = "stratified_kfold_indices"
# breaks = "Raise a `ValueError` if `k` is smaller than 2"
# ///
import numpy as np


def stratified_kfold_indices(y, k, seed):
    y = np.asarray(y)
    classes, counts = np.unique(y, return_counts=True)
    if k == 0 or counts.min() < k:
        raise ValueError("impossible k")
    rng = np.random.default_rng(seed)
    fold_of = np.empty(len(y), int)
    for label in classes:
        rows = rng.permutation(np.flatnonzero(y == label))
        fold_of[rows] = np.arange(len(rows)) % k
    return [(np.flatnonzero(fold_of != i), np.flatnonzero(fold_of == i)) for i in range(k)]

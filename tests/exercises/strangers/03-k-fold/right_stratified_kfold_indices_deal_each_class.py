"""Shuffles each class and deals its rows to the folds in turn."""

# /// answer
# cell = "stratified_kfold_indices"
# ///
import numpy as np


def stratified_kfold_indices(y, k, seed):
    y = np.asarray(y)
    classes, counts = np.unique(y, return_counts=True)
    if k < 2 or counts.min() < k:
        raise ValueError("too few folds, or a class with fewer rows than folds")
    rng = np.random.default_rng(seed)
    fold_of = np.empty(len(y), dtype=int)
    for label in classes:
        rows = rng.permutation(np.flatnonzero(y == label))
        fold_of[rows] = np.arange(len(rows)) % k
    return [(np.flatnonzero(fold_of != i), np.flatnonzero(fold_of == i)) for i in range(k)]

"""Deals a class that is too small to as many folds as it reaches."""
# /// answer
# cell = "stratified_kfold_indices"
# points = 2
# message = "must raise a ValueError"
# ///
import numpy as np


def stratified_kfold_indices(y, k, seed):
    y = np.asarray(y)
    rng = np.random.default_rng(seed)
    fold = np.full(len(y), 0)
    for label in np.unique(y):
        rows = rng.permutation(np.flatnonzero(y == label))
        fold[rows] = np.arange(len(rows)) % max(k, 1)
    return [(np.flatnonzero(fold != i), np.flatnonzero(fold == i)) for i in range(k)]

"""Gives the remainder of each class to the last fold."""

# /// answer
# cell = "stratified_kfold_indices"
# breaks = "the number of its rows in the test set differs by at most one between any two folds"
# ///
import numpy as np


def stratified_kfold_indices(y, k, seed):
    y = np.asarray(y)
    classes, counts = np.unique(y, return_counts=True)
    if k < 2 or counts.min() < k:
        raise ValueError("impossible k")
    rng = np.random.default_rng(seed)
    fold_of = np.empty(len(y), int)
    for label, count in zip(classes, counts):
        rows = rng.permutation(np.flatnonzero(y == label))
        fold_of[rows] = np.minimum(np.arange(count) // (count // k), k - 1)
    return [(np.flatnonzero(fold_of != i), np.flatnonzero(fold_of == i)) for i in range(k)]

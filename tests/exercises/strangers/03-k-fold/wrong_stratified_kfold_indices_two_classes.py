"""Knows two classes only: the first label and all the rest."""

# /// answer
# cell = "stratified_kfold_indices"
# breaks = "for each class"
# ///
import numpy as np


def stratified_kfold_indices(y, k, seed):
    y = np.asarray(y)
    if k < 2 or np.unique(y, return_counts=True)[1].min() < k:
        raise ValueError("impossible k")
    rng = np.random.default_rng(seed)
    fold_of = np.empty(len(y), int)
    for rows in (np.flatnonzero(y == y[0]), np.flatnonzero(y != y[0])):
        fold_of[rng.permutation(rows)] = np.arange(len(rows)) % k
    return [(np.flatnonzero(fold_of != i), np.flatnonzero(fold_of == i)) for i in range(k)]

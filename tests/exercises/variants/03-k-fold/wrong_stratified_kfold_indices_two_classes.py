"""Knows the first label and the rest."""

# /// answer
# cell = "stratified_kfold_indices"
# points = 1
# message = "may differ by at most one"
# ///
import numpy as np


def stratified_kfold_indices(y, k, seed):
    y = np.asarray(y)
    classes, counts = np.unique(y, return_counts=True)
    if k < 2 or counts.min() < k:
        raise ValueError("some fold would lack a class")
    rng = np.random.default_rng(seed)
    fold = np.empty(len(y), dtype=int)
    for rows in (np.flatnonzero(y == classes[0]), np.flatnonzero(y != classes[0])):
        fold[rows] = rng.permutation(np.arange(len(rows)) % k)
    return [(np.flatnonzero(fold != i), np.flatnonzero(fold == i)) for i in range(k)]

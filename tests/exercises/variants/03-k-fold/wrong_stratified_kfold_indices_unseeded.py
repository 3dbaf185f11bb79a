"""Shuffles without the seed."""
# /// answer
# cell = "stratified_kfold_indices"
# points = 1
# message = "The same seed gives two different results"
# ///
import numpy as np


def stratified_kfold_indices(y, k, seed):
    y = np.asarray(y)
    if k < 2 or np.unique(y, return_counts=True)[1].min() < k:
        raise ValueError("some fold would lack a class")
    fold = np.empty(len(y), dtype=int)
    for label in np.unique(y):
        rows = np.random.permutation(np.flatnonzero(y == label))
        fold[rows] = np.arange(len(rows)) % k
    return [(np.flatnonzero(fold != i), np.flatnonzero(fold == i)) for i in range(k)]

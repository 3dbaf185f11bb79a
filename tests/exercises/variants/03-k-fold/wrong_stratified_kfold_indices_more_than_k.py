"""Refuses a class of exactly k rows."""

# /// answer
# cell = "stratified_kfold_indices"
# points = 0
# message = "some fold would lack a class"
# ///
import numpy as np


def stratified_kfold_indices(y, k, seed):
    y = np.asarray(y)
    classes, counts = np.unique(y, return_counts=True)
    if k < 2 or counts.min() <= k:
        raise ValueError("some fold would lack a class")
    rng = np.random.default_rng(seed)
    fold = np.empty(len(y), dtype=int)
    for label, count in zip(classes, counts, strict=True):
        fold[y == label] = rng.permutation(np.arange(count) % k)
    return [(np.flatnonzero(fold != i), np.flatnonzero(fold == i)) for i in range(k)]

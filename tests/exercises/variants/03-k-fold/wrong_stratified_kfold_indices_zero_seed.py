"""Takes seed 0 for no seed."""

# /// answer
# cell = "stratified_kfold_indices"
# points = 1
# message = "The same seed gives two different results"
# ///
import numpy as np


def stratified_kfold_indices(y, k, seed):
    y = np.asarray(y)
    classes, counts = np.unique(y, return_counts=True)
    if k < 2 or counts.min() < k:
        raise ValueError("some fold would lack a class")
    rng = np.random.default_rng(seed or None)
    fold = np.empty(len(y), dtype=int)
    for label, count in zip(classes, counts, strict=True):
        fold[y == label] = rng.permutation(np.arange(count) % k)
    return [(np.flatnonzero(fold != i), np.flatnonzero(fold == i)) for i in range(k)]

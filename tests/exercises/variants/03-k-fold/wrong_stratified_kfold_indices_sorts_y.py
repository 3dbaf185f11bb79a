"""Sorts the caller's labels, so its rows are no longer theirs."""

# /// answer
# cell = "stratified_kfold_indices"
# points = 1
# message = "changed y"
# ///
import numpy as np


def stratified_kfold_indices(y, k, seed):
    y.sort()
    classes, counts = np.unique(y, return_counts=True)
    if k < 2 or counts.min() < k:
        raise ValueError("some fold would lack a class")
    rng = np.random.default_rng(seed)
    fold = np.concatenate([rng.permutation(np.arange(count) % k) for count in counts])
    return [(np.flatnonzero(fold != i), np.flatnonzero(fold == i)) for i in range(k)]

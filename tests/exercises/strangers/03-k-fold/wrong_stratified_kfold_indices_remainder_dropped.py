"""Leaves the rows of a class that do not fill all folds out of every test set."""

# /// answer
# cell = "stratified_kfold_indices"
# breaks = "every row is tested exactly once"
# ///
import numpy as np


def stratified_kfold_indices(y, k, seed):
    y = np.asarray(y)
    classes, counts = np.unique(y, return_counts=True)
    if k < 2 or counts.min() < k:
        raise ValueError("impossible k")
    rng = np.random.default_rng(seed)
    tests = [[] for _ in range(k)]
    for label in classes:
        rows = rng.permutation(np.flatnonzero(y == label)).tolist()
        for group in zip(*[iter(rows)] * k):
            for test, row in zip(tests, group):
                test.append(row)
    return [(np.setdiff1d(np.arange(len(y)), test), np.array(test)) for test in tests]

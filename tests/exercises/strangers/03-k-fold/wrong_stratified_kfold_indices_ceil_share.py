"""Cuts each class into shares of its count divided by k, rounded up, so the last folds get too few or none."""

# /// answer
# cell = "stratified_kfold_indices"
# breaks = "differs by at most one between any two folds"
# ///
import numpy as np


def stratified_kfold_indices(y, k, seed):
    y = np.asarray(y)
    classes, counts = np.unique(y, return_counts=True)
    if k < 2 or counts.min() < k:
        raise ValueError("impossible k")
    rng = np.random.default_rng(seed)
    tests = [[] for _ in range(k)]
    for label, count in zip(classes, counts):
        rows = rng.permutation(np.flatnonzero(y == label))
        share = int(np.ceil(count / k))
        for i in range(k):
            tests[i].extend(rows[i * share : (i + 1) * share].tolist())
    return [(np.setdiff1d(np.arange(len(y)), test), np.array(test, int)) for test in tests]

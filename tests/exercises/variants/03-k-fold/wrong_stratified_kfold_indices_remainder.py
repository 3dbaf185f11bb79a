"""Takes count // k rows of each class and drops the rest."""
# /// answer
# cell = "stratified_kfold_indices"
# points = 1
# message = "are never tested"
# ///
import numpy as np


def stratified_kfold_indices(y, k, seed):
    y = np.asarray(y)
    if k < 2 or np.unique(y, return_counts=True)[1].min() < k:
        raise ValueError("some fold would lack a class")
    rng = np.random.default_rng(seed)
    tests = [[] for _ in range(k)]
    for label in np.unique(y):
        rows = rng.permutation(np.flatnonzero(y == label))
        size = len(rows) // k
        for i in range(k):
            tests[i].extend(rows[i * size : (i + 1) * size])
    return [(np.setdiff1d(np.arange(len(y)), test), np.array(test)) for test in tests]

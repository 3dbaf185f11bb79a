"""Takes the labels to be 0, 1, 2, and so on."""
# /// answer
# cell = "stratified_kfold_indices"
# points = 1
# message = "are never tested"
# ///
import numpy as np


def stratified_kfold_indices(y, k, seed):
    counts = np.unique(y, return_counts=True)[1]
    if k < 2 or min(counts) < k:
        raise ValueError("some fold would lack a class")
    rng = np.random.default_rng(seed)
    tests = [[] for _ in range(k)]
    for label in range(max(y) + 1):
        rows = rng.permutation([row for row in range(len(y)) if y[row] == label]).astype(int)
        for i in range(k):
            tests[i] += rows[i::k].tolist()
    return [([row for row in range(len(y)) if row not in test], test) for test in tests]

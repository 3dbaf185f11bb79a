"""Draws k random splits, whose test sets overlap."""
# /// answer
# cell = "kfold_indices"
# points = 1
# message = "never tests"
# ///
import numpy as np


def kfold_indices(n, k, seed):
    if not 2 <= k <= n:
        raise ValueError("impossible number of folds")
    rng = np.random.default_rng(seed)
    folds = []
    for _ in range(k):
        order = rng.permutation(n)
        folds.append((order[n // k :], order[: n // k]))
    return folds

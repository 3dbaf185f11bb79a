"""Accepts any number of folds."""
# /// answer
# cell = "kfold_indices"
# points = 2
# message = "must raise a ValueError"
# ///
import numpy as np


def kfold_indices(n, k, seed):
    fold = np.random.default_rng(seed).permutation(np.arange(n) % max(k, 1))
    return [(np.flatnonzero(fold != i), np.flatnonzero(fold == i)) for i in range(k)]

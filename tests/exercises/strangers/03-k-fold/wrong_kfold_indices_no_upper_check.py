"""Checks only that k is at least 2; more folds than rows leave empty test sets."""

# /// answer
# cell = "kfold_indices"
# breaks = "Raise a `ValueError` if `k` is smaller than 2 or larger than `n`"
# ///
import numpy as np


def kfold_indices(n, k, seed):
    if k < 2:
        raise ValueError("too few folds")
    parts = np.array_split(np.random.default_rng(seed).permutation(n), k)
    return [(np.concatenate(parts[:i] + parts[i + 1 :]), parts[i]) for i in range(k)]

"""Splits a permutation by array_split."""

# /// answer
# cell = "kfold_indices"
# ///
import numpy as np


def kfold_indices(n, k, seed):
    if k < 2 or k > n:
        raise ValueError(f"k must lie between 2 and {n}, not {k}")
    parts = np.array_split(np.random.default_rng(seed).permutation(n), k)
    return [(np.concatenate(parts[:i] + parts[i + 1 :]), parts[i]) for i in range(k)]

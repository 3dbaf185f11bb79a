"""Refuses k = n."""

# /// answer
# cell = "kfold_indices"
# breaks = "Raise a `ValueError` if `k` is ... larger than `n`"
# ///
import numpy as np


def kfold_indices(n, k, seed):
    if k < 2 or k >= n:
        raise ValueError("impossible k")
    parts = np.array_split(np.random.default_rng(seed).permutation(n), k)
    return [(np.concatenate(parts[:i] + parts[i + 1 :]), parts[i]) for i in range(k)]

"""Asserts instead of raising a ValueError."""

# /// answer
# cell = "kfold_indices"
# breaks = "Raise a `ValueError`"
# ///
import numpy as np


def kfold_indices(n, k, seed):
    assert 2 <= k <= n, "impossible k"
    parts = np.array_split(np.random.default_rng(seed).permutation(n), k)
    return [(np.concatenate(parts[:i] + parts[i + 1 :]), parts[i]) for i in range(k)]

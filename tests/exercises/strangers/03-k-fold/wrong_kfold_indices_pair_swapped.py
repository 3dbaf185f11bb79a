"""Returns the pairs as (test, train)."""

# /// answer
# cell = "kfold_indices"
# breaks = "a list of `k` pairs `(train, test)`"
# ///
import numpy as np


def kfold_indices(n, k, seed):
    if k < 2 or k > n:
        raise ValueError("impossible k")
    parts = np.array_split(np.random.default_rng(seed).permutation(n), k)
    pairs = []
    for i in range(k):
        rest = np.concatenate(parts[:i] + parts[i + 1 :])
        pairs.append((parts[i], rest))
    return pairs

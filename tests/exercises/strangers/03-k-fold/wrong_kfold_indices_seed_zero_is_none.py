"""Takes seed 0 for no seed, so it is not reproducible."""

# /// answer
# cell = "kfold_indices"
# breaks = "the same seed gives the same folds"
# ///
import numpy as np


def kfold_indices(n, k, seed):
    if k < 2 or k > n:
        raise ValueError("impossible k")
    rng = np.random.default_rng(seed or None)
    parts = np.array_split(rng.permutation(n), k)
    return [(np.concatenate(parts[:i] + parts[i + 1 :]), parts[i]) for i in range(k)]

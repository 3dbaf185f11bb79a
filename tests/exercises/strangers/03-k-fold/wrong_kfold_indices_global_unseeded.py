"""Makes a generator with the seed but draws from NumPy's global state."""

# /// answer
# cell = "kfold_indices"
# breaks = "the same seed gives the same folds"
# ///
import numpy as np


def kfold_indices(n, k, seed):
    if k < 2 or k > n:
        raise ValueError("impossible k")
    rng = np.random.default_rng(seed)
    rows = np.arange(n)
    np.random.shuffle(rows)
    parts = np.array_split(rows, k)
    return [(np.concatenate(parts[:i] + parts[i + 1 :]), parts[i]) for i in range(k)]

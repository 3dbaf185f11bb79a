"""Returns masks in place of row numbers."""

# /// answer
# cell = "kfold_indices"
# points = 1
# message = "row numbers (integers)"
# ///
import numpy as np


def kfold_indices(n, k, seed):
    if not 2 <= k <= n:
        raise ValueError("impossible number of folds")
    fold = np.random.default_rng(seed).permutation(np.arange(n) % k)
    return [(fold != i, fold == i) for i in range(k)]

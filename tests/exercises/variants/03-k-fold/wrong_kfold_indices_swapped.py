"""Returns the pairs the wrong way round."""
# /// answer
# cell = "kfold_indices"
# points = 1
# message = "the wrong way round"
# ///
import numpy as np


def kfold_indices(n, k, seed):
    if not 2 <= k <= n:
        raise ValueError("impossible number of folds")
    order = np.random.default_rng(seed).permutation(n)
    return [(test, np.setdiff1d(order, test)) for test in np.array_split(order, k)]

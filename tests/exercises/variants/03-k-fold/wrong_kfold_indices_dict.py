"""Returns a dict of train and test for each fold."""

# /// answer
# cell = "kfold_indices"
# points = 1
# message = "must be a pair (train, test)"
# ///
import numpy as np


def kfold_indices(n, k, seed):
    if not 2 <= k <= n:
        raise ValueError("impossible number of folds")
    order = np.random.default_rng(seed).permutation(n)
    return [{"train": np.setdiff1d(order, test), "test": test} for test in np.array_split(order, k)]

"""Builds the training rows from the whole blocks alone, so the rows left over are tested but seldom trained on."""

# /// answer
# cell = "kfold_indices"
# breaks = "each `train` holds all the rows that its `test` doesn't"
# ///
import numpy as np


def kfold_indices(n, k, seed):
    if k < 2 or k > n:
        raise ValueError("impossible k")
    rows = np.random.default_rng(seed).permutation(n)
    blocks = rows[: n - n % k].reshape(k, -1)
    folds = []
    for i in range(k):
        test = list(blocks[i])
        if i < n % k:
            test.append(rows[n - n % k + i])
        train = np.delete(blocks, i, axis=0).ravel()
        folds.append((train.tolist() + (rows[n - n % k :].tolist() if i >= n % k else []), test))
    return folds

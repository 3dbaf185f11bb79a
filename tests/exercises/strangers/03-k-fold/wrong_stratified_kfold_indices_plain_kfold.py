"""Shuffles and divides without looking at the classes."""

# /// answer
# cell = "stratified_kfold_indices"
# breaks = "for each class, the number of its rows in the test set differs by at most one between any two folds"
# ///
import numpy as np


def stratified_kfold_indices(y, k, seed):
    y = np.asarray(y)
    if k < 2 or np.unique(y, return_counts=True)[1].min() < k:
        raise ValueError("impossible k")
    parts = np.array_split(np.random.default_rng(seed).permutation(len(y)), k)
    return [(np.concatenate(parts[:i] + parts[i + 1 :]), parts[i]) for i in range(k)]

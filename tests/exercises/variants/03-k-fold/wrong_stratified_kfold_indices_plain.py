"""Shuffles, but pays no heed to the classes."""
# /// answer
# cell = "stratified_kfold_indices"
# points = 1
# message = "may differ by at most one"
# ///
import numpy as np


def stratified_kfold_indices(y, k, seed):
    y = np.asarray(y)
    if k < 2 or np.unique(y, return_counts=True)[1].min() < k:
        raise ValueError("some fold would lack a class")
    order = np.random.default_rng(seed).permutation(len(y))
    return [(np.setdiff1d(order, test), test) for test in np.array_split(order, k)]

"""Shuffles all rows, sorts them by class and deals them round."""
# /// answer
# cell = "stratified_kfold_indices"
# ///
import numpy as np


def stratified_kfold_indices(y, k, seed):
    y = np.array(y)
    if k < 2 or min((y == label).sum() for label in set(y.tolist())) < k:
        raise ValueError("some fold would lack a class")
    order = np.random.default_rng(seed).permutation(len(y))
    order = order[np.argsort(y[order], kind="stable")]
    return [(np.setdiff1d(order, order[i::k]), order[i::k]) for i in range(k)]

"""Shuffles, sorts stably by class, then takes every k-th row."""

# /// answer
# cell = "stratified_kfold_indices"
# ///
import numpy as np


def stratified_kfold_indices(y, k, seed):
    codes = np.unique(y, return_inverse=True)[1].ravel()
    if k < 2 or np.bincount(codes).min() < k:
        raise ValueError("k does not suit these labels")
    order = np.random.RandomState(seed).permutation(len(codes))
    order = order[np.argsort(codes[order], kind="stable")]
    return [(np.setdiff1d(order, order[i::k]), order[i::k]) for i in range(k)]

"""Stratifies without shuffling, as StratifiedKFold does by default."""
# /// answer
# cell = "stratified_kfold_indices"
# points = 1
# message = "shuffle the rows with the seed"
# ///
import numpy as np
from sklearn.model_selection import StratifiedKFold


def stratified_kfold_indices(y, k, seed):
    if np.unique(y, return_counts=True)[1].min() < k:
        raise ValueError("some fold would lack a class")
    return list(StratifiedKFold(n_splits=k).split(np.zeros(len(y)), y))

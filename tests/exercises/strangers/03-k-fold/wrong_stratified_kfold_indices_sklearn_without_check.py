"""Leaves the errors to StratifiedKFold, which only warns about a rare class."""

# /// answer
# cell = "stratified_kfold_indices"
# breaks = "Raise a `ValueError` ... if a class has fewer than `k` rows"
# ///
import numpy as np
from sklearn.model_selection import StratifiedKFold


def stratified_kfold_indices(y, k, seed):
    splitter = StratifiedKFold(n_splits=k, shuffle=True, random_state=seed)
    return list(splitter.split(np.zeros(len(y)), y))

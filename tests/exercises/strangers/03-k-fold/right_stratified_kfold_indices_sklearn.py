"""scikit-learn's StratifiedKFold after a check of the smallest class."""

# /// answer
# cell = "stratified_kfold_indices"
# ///
from collections import Counter

import numpy as np
from sklearn.model_selection import StratifiedKFold


def stratified_kfold_indices(y, k, seed):
    y = np.asarray(y)
    if k < 2:
        raise ValueError("at least two folds")
    if min(Counter(y.tolist()).values()) < k:
        raise ValueError("a class is too small")
    return list(StratifiedKFold(k, shuffle=True, random_state=seed).split(np.zeros(len(y)), y))

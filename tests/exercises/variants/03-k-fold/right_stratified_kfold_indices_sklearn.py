"""Leaves it to scikit-learn, which only warns of a class that is too small."""
# /// answer
# cell = "stratified_kfold_indices"
# ///
from collections import Counter

import numpy as np
from sklearn.model_selection import StratifiedKFold


def stratified_kfold_indices(y, k, seed):
    if min(Counter(np.asarray(y).tolist()).values()) < k:
        raise ValueError("a class has fewer rows than there are folds")
    splitter = StratifiedKFold(n_splits=k, shuffle=True, random_state=seed)
    return list(splitter.split(np.zeros(len(y)), y))

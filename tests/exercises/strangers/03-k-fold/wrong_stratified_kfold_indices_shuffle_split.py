"""Uses StratifiedShuffleSplit, whose test sets overlap."""

# /// answer
# cell = "stratified_kfold_indices"
# breaks = "every row is tested exactly once"
# ///
import numpy as np
from sklearn.model_selection import StratifiedShuffleSplit


def stratified_kfold_indices(y, k, seed):
    y = np.asarray(y)
    if k < 2 or np.unique(y, return_counts=True)[1].min() < k:
        raise ValueError("impossible k")
    return list(StratifiedShuffleSplit(k, test_size=1 / k, random_state=seed).split(y, y))

"""scikit-learn's KFold, which raises the errors itself."""

# /// answer
# cell = "kfold_indices"
# ///
import numpy as np
from sklearn.model_selection import KFold


def kfold_indices(n, k, seed):
    splitter = KFold(n_splits=k, shuffle=True, random_state=seed)
    return list(splitter.split(np.zeros((n, 1))))

"""Shuffles anew for every fold, so test sets overlap."""

# /// answer
# cell = "kfold_indices"
# breaks = "every row is in exactly one of the `k` test sets"
# ///
from sklearn.model_selection import ShuffleSplit


def kfold_indices(n, k, seed):
    if k < 2 or k > n:
        raise ValueError("impossible k")
    sizes = [n // k + (i < n % k) for i in range(k)]
    folds = []
    for i, size in enumerate(sizes):
        split = ShuffleSplit(1, test_size=size, random_state=seed + i)
        folds.extend(split.split(range(n)))
    return folds

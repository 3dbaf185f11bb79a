"""Seeds the generator of each class with the number of the class instead of the seed."""

# /// answer
# cell = "stratified_kfold_indices"
# breaks = "another seed other folds"
# ///
import numpy as np


def stratified_kfold_indices(y, k, seed):
    y = np.asarray(y)
    classes, counts = np.unique(y, return_counts=True)
    if k < 2 or counts.min() < k:
        raise ValueError("impossible k")
    fold_of = np.empty(len(y), int)
    for number, label in enumerate(classes):
        rng = np.random.default_rng(number)
        rows = rng.permutation(np.flatnonzero(y == label))
        fold_of[rows] = np.arange(len(rows)) % k
    return [(np.flatnonzero(fold_of != i), np.flatnonzero(fold_of == i)) for i in range(k)]

"""Returns positions in the sorted labels, which are the row numbers only if y is sorted."""

# /// answer
# cell = "stratified_kfold_indices"
# breaks = "`k` pairs `(train, test)` of row numbers, each class spread evenly"
# ///
import numpy as np


def stratified_kfold_indices(y, k, seed):
    labels = np.sort(np.asarray(y))
    classes, counts = np.unique(labels, return_counts=True)
    if k < 2 or counts.min() < k:
        raise ValueError("impossible k")
    rng = np.random.default_rng(seed)
    fold_of, start = np.empty(len(labels), int), 0
    for count in counts:
        fold_of[start : start + count] = rng.permutation(np.arange(count) % k)
        start += count
    return [(np.flatnonzero(fold_of != i), np.flatnonzero(fold_of == i)) for i in range(k)]

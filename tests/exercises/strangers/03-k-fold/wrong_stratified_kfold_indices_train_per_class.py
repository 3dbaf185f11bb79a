"""Cuts all folds to the same share in the training sets, so the surplus rows of a class are never trained on."""

# /// answer
# cell = "stratified_kfold_indices"
# breaks = "each `train` holds all other rows"
# ///
import numpy as np


def stratified_kfold_indices(y, k, seed):
    y = np.asarray(y)
    classes, counts = np.unique(y, return_counts=True)
    if k < 2 or counts.min() < k:
        raise ValueError("impossible k")
    rng = np.random.default_rng(seed)
    tests, trains = [[] for _ in range(k)], [[] for _ in range(k)]
    for label, count in zip(classes, counts):
        rows = rng.permutation(np.flatnonzero(y == label))
        share = count // k
        for i in range(k):
            tests[i].extend(rows[i::k].tolist())
            others = [rows[j::k][:share] for j in range(k) if j != i]
            trains[i].extend(np.concatenate(others).tolist())
    return list(zip(trains, tests))

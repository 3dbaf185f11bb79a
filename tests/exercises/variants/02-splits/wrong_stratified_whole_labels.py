"""Turns labels into integers."""
# /// answer
# cell = "stratified_split"
# points = 1
# message = "Class proportions have to be the same"
# ///
import numpy as np


def stratified_split(y, test_size, seed):
    y = np.asarray(y)
    if y.dtype.kind == 'f':
        y = y.astype(int)
    rng = np.random.default_rng(seed)
    train, test = [], []
    for label in np.unique(y):
        rows = rng.permutation(np.flatnonzero(y == label))
        if len(rows) < 2:
            raise ValueError("a class has one row")
        n_test = min(max(round(test_size * len(rows)), 1), len(rows) - 1)
        test.extend(rows[:n_test])
        train.extend(rows[n_test:])
    return np.array(train), np.array(test)

"""Refuses a single class instead of a single row."""
# /// answer
# cell = "stratified_split"
# points = 0
# message = "only one class"
# ///
import numpy as np


def stratified_split(y, test_size, seed):
    y = np.asarray(y)
    if len(np.unique(y)) < 2:
        raise ValueError("only one class")
    rng = np.random.default_rng(seed)
    train, test = [], []
    for label in np.unique(y):
        rows = rng.permutation(np.flatnonzero(y == label))
        n_test = min(max(round(test_size * len(rows)), 1), len(rows) - 1)
        test.extend(rows[:n_test])
        train.extend(rows[n_test:])
    return np.array(train), np.array(test)

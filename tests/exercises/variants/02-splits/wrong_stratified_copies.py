"""Copies a row to the other side where a class would be missing."""
# /// answer
# cell = "stratified_split"
# points = 1
# message = "Some rows occur twice"
# ///
import numpy as np


def stratified_split(y, test_size, seed):
    y = np.asarray(y)
    rng = np.random.default_rng(seed)
    train, test = [], []
    for label in np.unique(y):
        rows = rng.permutation(np.flatnonzero(y == label))
        if len(rows) < 2:
            raise ValueError("a class has one row")
        n_test = max(round(test_size * len(rows)), 1)
        test.extend(rows[:n_test])
        train.extend(rows[n_test:] if n_test < len(rows) else rows[:1])
    return np.array(train), np.array(test)

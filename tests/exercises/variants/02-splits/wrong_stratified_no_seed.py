"""Draws without the seed."""
# /// answer
# cell = "stratified_split"
# points = 1
# message = "gave two different splits"
# ///
import numpy as np


def stratified_split(y, test_size, seed):
    y = np.asarray(y)
    rng = np.random.default_rng()
    train, test = [], []
    for label in np.unique(y):
        rows = rng.permutation(np.flatnonzero(y == label))
        if len(rows) < 2:
            raise ValueError("a class has one row")
        n_test = min(max(round(test_size * len(rows)), 1), len(rows) - 1)
        test.extend(rows[:n_test])
        train.extend(rows[n_test:])
    return np.array(train), np.array(test)

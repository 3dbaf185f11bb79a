"""Saves classes of two rows only."""
# /// answer
# cell = "stratified_split"
# points = 1
# message = "Rounding must not remove a rare class"
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
        n_test = 1 if len(rows) == 2 else round(test_size * len(rows))
        test.extend(rows[:n_test])
        train.extend(rows[n_test:])
    return np.array(train), np.array(test)

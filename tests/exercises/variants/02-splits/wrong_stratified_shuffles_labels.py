"""Shuffles the caller's labels after the split."""
# /// answer
# cell = "stratified_split"
# points = 1
# message = "stratified_split changed y"
# ///
import numpy as np


def stratified_split(y, test_size, seed):
    given, y = y, np.array(y)
    rng = np.random.default_rng(seed)
    train, test = [], []
    for label in np.unique(y):
        rows = rng.permutation(np.flatnonzero(y == label))
        if len(rows) < 2:
            raise ValueError("a class has one row")
        n_test = min(max(round(test_size * len(rows)), 1), len(rows) - 1)
        test.extend(rows[:n_test])
        train.extend(rows[n_test:])
    rng.shuffle(given)
    return np.array(train), np.array(test)

"""Puts a class's only row into the training set without a word."""
# /// answer
# cell = "stratified_split"
# points = 3
# message = "should raise ValueError"
# ///
import numpy as np


def stratified_split(y, test_size, seed):
    y = np.asarray(y)
    rng = np.random.default_rng(seed)
    train, test = [], []
    for label in np.unique(y):
        rows = rng.permutation(np.flatnonzero(y == label))
        n_test = min(max(round(test_size * len(rows)), 1), len(rows) - 1)
        test.append(rows[:n_test])
        train.append(rows[n_test:])
    return np.concatenate(train), np.concatenate(test)

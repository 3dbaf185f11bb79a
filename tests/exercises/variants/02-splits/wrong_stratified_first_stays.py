"""The first row of each class always stays in the training set."""
# /// answer
# cell = "stratified_split"
# points = 1
# message = "Every row of a class should be able to come to either side"
# ///
import numpy as np


def stratified_split(y, test_size, seed):
    y = np.asarray(y)
    rng = np.random.default_rng(seed)
    train, test = [], []
    for label in np.unique(y):
        rows = np.flatnonzero(y == label)
        rows = np.append(rng.permutation(rows[1:]), rows[:1])
        if len(rows) < 2:
            raise ValueError("a class has one row")
        n_test = min(max(round(test_size * len(rows)), 1), len(rows) - 1)
        test.extend(rows[:n_test])
        train.extend(rows[n_test:])
    return np.array(train), np.array(test)

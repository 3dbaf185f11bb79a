"""Takes the first rows of each class: no shuffle."""
# /// answer
# cell = "stratified_split"
# points = 1
# message = "draw the rows of each class at random"
# ///
import numpy as np


def stratified_split(y, test_size, seed):
    y = np.asarray(y)
    train, test = [], []
    for label in np.unique(y):
        rows = np.flatnonzero(y == label)
        if len(rows) < 2:
            raise ValueError("a class has one row")
        n_test = min(max(round(test_size * len(rows)), 1), len(rows) - 1)
        test.append(rows[:n_test])
        train.append(rows[n_test:])
    return np.concatenate(train), np.concatenate(test)

"""Returns positions within each class instead of row numbers."""
# /// answer
# cell = "stratified_split"
# points = 1
# message = "rows occur twice"
# ///
import numpy as np


def stratified_split(y, test_size, seed):
    y = np.asarray(y)
    rng = np.random.default_rng(seed)
    train, test = [], []
    for label in np.unique(y):
        rows = rng.permutation(int(np.sum(y == label)))
        if len(rows) < 2:
            raise ValueError("a class has one row")
        n_test = min(max(round(test_size * len(rows)), 1), len(rows) - 1)
        test.append(rows[:n_test])
        train.append(rows[n_test:])
    return np.concatenate(train), np.concatenate(test)

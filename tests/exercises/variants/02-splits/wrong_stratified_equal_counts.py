"""The same number of test rows from every class, instead of the same fraction."""
# /// answer
# cell = "stratified_split"
# points = 1
# message = "Class proportions have to be the same"
# ///
import numpy as np


def stratified_split(y, test_size, seed):
    y = np.asarray(y)
    rng = np.random.default_rng(seed)
    labels = np.unique(y)
    n_test = max(round(test_size * len(y) / len(labels)), 1)
    train, test = [], []
    for label in labels:
        rows = rng.permutation(np.flatnonzero(y == label))
        if len(rows) < 2:
            raise ValueError("a class has one row")
        k = min(n_test, len(rows) - 1)
        test.append(rows[:k])
        train.append(rows[k:])
    return np.concatenate(train), np.concatenate(test)

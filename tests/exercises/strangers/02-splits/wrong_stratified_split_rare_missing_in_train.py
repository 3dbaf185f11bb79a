"""Holds the test set to one row at least but not the training set; a large fraction takes a whole class."""

# /// answer
# cell = "stratified_split"
# breaks = "at least one row of every class on each side"
# ///
import math


def stratified_split(y, test_size, seed):
    y = np.asarray(y)
    rng = np.random.default_rng(seed)
    train, test = [], []
    for label in np.unique(y):
        rows = rng.permutation(np.flatnonzero(y == label))
        if len(rows) == 1:
            raise ValueError("a class with one row")
        k = max(1, math.ceil(len(rows) * test_size - 1e-9))
        test.extend(rows[:k])
        train.extend(rows[k:])
    return np.array(train, dtype=int), np.array(test, dtype=int)

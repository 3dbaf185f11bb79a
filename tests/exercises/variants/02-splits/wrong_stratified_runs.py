"""Takes every run of equal labels for a class."""
# /// answer
# cell = "stratified_split"
# points = 0
# message = "a class has one row"
# ///
import itertools

import numpy as np


def stratified_split(y, test_size, seed):
    rng = np.random.default_rng(seed)
    train, test = [], []
    for _, group in itertools.groupby(range(len(y)), key=lambda row: y[row]):
        rows = rng.permutation(list(group))
        if len(rows) < 2:
            raise ValueError("a class has one row")
        n_test = min(max(round(test_size * len(rows)), 1), len(rows) - 1)
        test.extend(rows[:n_test])
        train.extend(rows[n_test:])
    return np.array(train), np.array(test)

"""Compares each test row only with the training row in the same place."""
# /// answer
# cell = "drop_shared_rows"
# points = 0
# message = "are still in the test set"
# ///
import numpy as np


def drop_shared_rows(train, test):
    n = min(len(train), len(test))
    keep = np.ones(len(test), dtype=bool)
    keep[:n] = (train[:n] != test[:n]).any(axis=1)
    return test[keep]

"""Sorts the training rows where they stand, to search faster."""
# /// answer
# cell = "drop_shared_rows"
# points = 0
# message = "changed an array that it was given"
# ///
import numpy as np


def drop_shared_rows(train, test):
    train[:] = train[np.lexsort(train.T[::-1])]
    seen = {tuple(row) for row in train.tolist()}
    return test[np.array([tuple(row) not in seen for row in test.tolist()])]

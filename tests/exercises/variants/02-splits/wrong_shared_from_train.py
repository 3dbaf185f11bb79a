"""Removes the shared rows from the training set and returns that."""
# /// answer
# cell = "drop_shared_rows"
# points = 0
# message = "only if all features are equal"
# ///
import numpy as np


def drop_shared_rows(train, test):
    seen = {tuple(row) for row in test.tolist()}
    kept = [row for row in train.tolist() if tuple(row) not in seen]
    return np.array(kept).reshape(-1, train.shape[1])

"""Returns an array of shape (0,) where nothing is left."""
# /// answer
# cell = "drop_shared_rows"
# points = 0
# message = "its shape is (0,)"
# ///
import numpy as np


def drop_shared_rows(train, test):
    seen = {tuple(row) for row in train.tolist()}
    return np.array([row for row in test.tolist() if tuple(row) not in seen])

"""Sorts the rows that it keeps."""
# /// answer
# cell = "drop_shared_rows"
# points = 0
# message = "came back in another order"
# ///
import numpy as np


def drop_shared_rows(train, test):
    seen = {tuple(row) for row in train.tolist()}
    kept = sorted(row for row in test.tolist() if tuple(row) not in seen)
    return np.array(kept).reshape(-1, test.shape[1])

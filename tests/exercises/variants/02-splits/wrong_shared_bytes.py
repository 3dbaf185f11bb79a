"""Compares the bytes, in which 1 and 1.0 differ."""
# /// answer
# cell = "drop_shared_rows"
# points = 0
# message = "by value, 1 like 1.0"
# ///
import numpy as np


def drop_shared_rows(train, test):
    seen = {row.tobytes() for row in train}
    return test[np.array([row.tobytes() not in seen for row in test])]

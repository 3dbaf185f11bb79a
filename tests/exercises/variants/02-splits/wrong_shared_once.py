"""Removes a shared row once for each time it occurs in train."""
# /// answer
# cell = "drop_shared_rows"
# points = 0
# message = "are still in the test set"
# ///
from collections import Counter

import numpy as np


def drop_shared_rows(train, test):
    left = Counter(map(tuple, train.tolist()))
    keep = []
    for row in map(tuple, test.tolist()):
        keep.append(left[row] == 0)
        left[row] -= left[row] > 0
    return test[np.array(keep)]

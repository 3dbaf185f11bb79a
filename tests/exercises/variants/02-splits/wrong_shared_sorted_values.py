"""Treats rows with the same values in another order as equal."""
# /// answer
# cell = "drop_shared_rows"
# points = 0
# message = "only if all features are equal, in the same order"
# ///
import numpy as np


def drop_shared_rows(train, test):
    seen = {frozenset(row) for row in train.tolist()}
    return test[np.array([frozenset(row) not in seen for row in test.tolist()], dtype=bool)]

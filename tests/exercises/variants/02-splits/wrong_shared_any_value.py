"""Drops a row as soon as one feature has been seen."""
# /// answer
# cell = "drop_shared_rows"
# points = 0
# message = "only if all features are equal"
# ///
import numpy as np


def drop_shared_rows(train, test):
    return test[~np.isin(test, train).any(axis=1)]

"""Looks for the values anywhere in the training set, not for the row."""
# /// answer
# cell = "drop_shared_rows"
# points = 0
# message = "only if all features are equal"
# ///
import numpy as np


def drop_shared_rows(train, test):
    return test[~np.isin(test, train).all(axis=1)]

"""Compares every pair of rows by broadcasting."""
# /// answer
# cell = "drop_shared_rows"
# ///
import numpy as np


def drop_shared_rows(train, test):
    equal = (test[:, None, :] == train[None, :, :]).all(axis=2)
    return test[~equal.any(axis=1)]

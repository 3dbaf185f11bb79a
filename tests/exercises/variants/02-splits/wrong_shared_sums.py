"""Compares a weighted sum of the features."""
# /// answer
# cell = "drop_shared_rows"
# points = 0
# message = "only if all features are equal"
# ///
import numpy as np


def drop_shared_rows(train, test):
    weights = np.arange(1, train.shape[1] + 1)
    return test[~np.isin(test @ weights, train @ weights)]

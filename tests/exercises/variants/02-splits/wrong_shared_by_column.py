"""Asks of each feature alone whether its column has the value."""
# /// answer
# cell = "drop_shared_rows"
# points = 0
# message = "only if all features are equal"
# ///
import numpy as np


def drop_shared_rows(train, test):
    occurs = [np.isin(test[:, feature], train[:, feature]) for feature in range(test.shape[1])]
    return test[~np.all(occurs, axis=0)]

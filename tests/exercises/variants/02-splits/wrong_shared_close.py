"""Drops rows that are close to a training row, too."""
# /// answer
# cell = "drop_shared_rows"
# points = 0
# message = "only if all features are equal"
# ///
import numpy as np


def drop_shared_rows(train, test):
    close = np.isclose(test[:, None, :], train[None, :, :]).all(axis=2)
    return test[~close.any(axis=1)]

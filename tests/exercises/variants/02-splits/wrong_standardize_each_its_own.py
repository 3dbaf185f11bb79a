"""Each array with its own statistics."""
# /// answer
# cell = "standardize"
# points = 0
# message = "was not standardized with the training array's statistics"
# ///
import numpy as np


def standardize(train, *others):
    result = []
    for rows in (train, *others):
        std = rows.std(axis=0)
        result.append((rows - rows.mean(axis=0)) / np.where(std == 0, 1, std))
    return tuple(result)

"""Returns the array itself where there is only one."""
# /// answer
# cell = "standardize"
# points = 0
# message = "should return a tuple of arrays"
# ///
import numpy as np


def standardize(train, *others):
    mean = train.mean(axis=0)
    std = np.where(np.ptp(train, axis=0) == 0, 1, train.std(axis=0))
    result = tuple((rows - mean) / std for rows in (train, *others))
    return result if others else result[0]

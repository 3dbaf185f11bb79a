"""Divides by 1 also where another array is constant, such as one row."""
# /// answer
# cell = "standardize"
# points = 0
# message = "was not standardized with the training array's statistics"
# ///
import numpy as np


def standardize(train, *others):
    mean, std = train.mean(axis=0), train.std(axis=0)
    result = []
    for rows in (train, *others):
        constant = (np.ptp(train, axis=0) == 0) | (np.ptp(rows, axis=0) == 0)
        result.append((rows - mean) / np.where(constant, 1, std))
    return tuple(result)

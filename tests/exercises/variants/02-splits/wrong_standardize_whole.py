"""Writes the result into arrays of the given type."""
# /// answer
# cell = "standardize"
# points = 0
# message = "as integers they lose nearly all"
# ///
import numpy as np


def standardize(train, *others):
    mean = train.mean(axis=0)
    std = np.where(np.ptp(train, axis=0) == 0, 1, train.std(axis=0))
    result = []
    for rows in (train, *others):
        new = np.zeros_like(rows)
        new[:] = (rows - mean) / std
        result.append(new)
    return tuple(result)

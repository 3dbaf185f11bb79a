"""Works in place where the array holds floats."""
# /// answer
# cell = "standardize"
# points = 0
# message = "changed an array that it was given"
# ///
import numpy as np


def standardize(train, *others):
    arrays = [np.asarray(rows, dtype=float) for rows in (train, *others)]
    mean = arrays[0].mean(axis=0)
    std = np.where(np.ptp(arrays[0], axis=0) == 0, 1, arrays[0].std(axis=0))
    for rows in arrays:
        rows -= mean
        rows /= std
    return tuple(arrays)

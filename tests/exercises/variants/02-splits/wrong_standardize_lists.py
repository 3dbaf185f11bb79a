"""Returns nested lists."""
# /// answer
# cell = "standardize"
# points = 0
# message = "Return arrays: a model"
# ///
import numpy as np


def standardize(train, *others):
    mean = train.mean(axis=0)
    std = np.where(np.ptp(train, axis=0) == 0, 1, train.std(axis=0))
    return tuple(((rows - mean) / std).tolist() for rows in (train, *others))

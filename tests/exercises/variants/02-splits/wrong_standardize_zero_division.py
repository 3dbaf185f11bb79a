"""A constant feature is divided by zero."""
# /// answer
# cell = "standardize"
# points = 0
# message = "nan or inf"
# ///
import numpy as np


def standardize(train, *others):
    mean = train.mean(axis=0)
    std = train.std(axis=0)
    with np.errstate(all="ignore"):
        return tuple((rows - mean) / std for rows in (train, *others))

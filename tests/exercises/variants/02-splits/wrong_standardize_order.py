"""Puts the training array last."""
# /// answer
# cell = "standardize"
# points = 0
# message = "came back with shape"
# ///
import numpy as np


def standardize(train, *others):
    mean = train.mean(axis=0)
    std = np.where(np.ptp(train, axis=0) == 0, 1, train.std(axis=0))
    return tuple((rows - mean) / std for rows in (*others, train))

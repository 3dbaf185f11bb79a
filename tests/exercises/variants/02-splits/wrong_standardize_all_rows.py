"""Mean and standard deviation of all rows together."""
# /// answer
# cell = "standardize"
# points = 0
# message = "that is leakage"
# ///
import numpy as np


def standardize(train, *others):
    everything = np.concatenate([train, *others])
    mean = everything.mean(axis=0)
    std = everything.std(axis=0)
    std[std == 0] = 1
    return tuple((rows - mean) / std for rows in (train, *others))

"""The sample standard deviation (n - 1), as pandas computes it."""
# /// answer
# cell = "standardize"
# points = 0
# message = "NumPy's default standard deviation"
# ///
import numpy as np


def standardize(train, *others):
    mean = np.mean(train, axis=0)
    std = np.std(train, axis=0, ddof=1)
    std = np.where(std == 0, 1, std)
    return tuple((rows - mean) / std for rows in (train, *others))

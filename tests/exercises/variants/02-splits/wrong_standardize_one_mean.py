"""One mean and one standard deviation for all features."""
# /// answer
# cell = "standardize"
# points = 0
# message = "take each feature's mean"
# ///
import numpy as np


def standardize(train, *others):
    mean, std = np.mean(train), np.std(train)
    return tuple((rows - mean) / (std or 1) for rows in (train, *others))

"""Takes a feature that varies little for constant."""
# /// answer
# cell = "standardize"
# points = 0
# message = "varies little, but is not constant"
# ///
import numpy as np


def standardize(train, *others):
    mean = train.mean(axis=0)
    std = train.std(axis=0)
    std[std < 1e-4] = 1
    return tuple((rows - mean) / std for rows in (train, *others))

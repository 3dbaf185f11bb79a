"""Looks for a standard deviation of exactly 0."""
# /// answer
# cell = "standardize"
# points = 0
# message = "subtract the mean and divide by 1"
# ///
import numpy as np


def standardize(train, *others):
    mean = train.mean(axis=0)
    std = train.std(axis=0)
    std[std == 0] = 1
    return tuple((rows - mean) / std for rows in (train, *others))

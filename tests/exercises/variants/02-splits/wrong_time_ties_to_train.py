"""Rows at the cut go to the training set if they do not all fit into the test."""
# /// answer
# cell = "time_split"
# points = 0
# message = "belongs to the test set"
# ///
import numpy as np


def time_split(times, test_size):
    times = np.asarray(times)
    k = round(test_size * len(times))
    ordered = np.sort(times)
    last_train = ordered[len(times) - k - 1]
    return np.flatnonzero(times <= last_train), np.flatnonzero(times > last_train)

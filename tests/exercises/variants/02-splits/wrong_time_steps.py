"""Lowers the cut in steps of one."""
# /// answer
# cell = "time_split"
# points = 0
# message = "the test set should have"
# ///
import numpy as np


def time_split(times, test_size):
    times = np.asarray(times)
    cut = times.max()
    while np.sum(times >= cut) < round(test_size * len(times)):
        cut = cut - 1
    return np.flatnonzero(times < cut), np.flatnonzero(times >= cut)

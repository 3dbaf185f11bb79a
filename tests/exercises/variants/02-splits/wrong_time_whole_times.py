"""Turns times into integers."""
# /// answer
# cell = "time_split"
# points = 0
# message = "the test set should have"
# ///
import numpy as np


def time_split(times, test_size):
    times = np.array(times).astype(int)
    cut = np.sort(times)[len(times) - round(test_size * len(times))]
    return np.flatnonzero(times < cut), np.flatnonzero(times >= cut)

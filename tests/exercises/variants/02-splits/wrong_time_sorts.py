"""Sorts the times where they stand."""
# /// answer
# cell = "time_split"
# points = 0
# message = "time_split changed times"
# ///
import numpy as np


def time_split(times, test_size):
    given = np.array(times)
    times.sort()
    cut = times[len(times) - round(test_size * len(times))]
    return np.flatnonzero(given < cut), np.flatnonzero(given >= cut)

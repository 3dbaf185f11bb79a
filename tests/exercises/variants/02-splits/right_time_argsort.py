"""Sorts the row numbers and moves the boundary back over equal times."""
# /// answer
# cell = "time_split"
# ///
import numpy as np


def time_split(times, test_size):
    times = np.asarray(times)
    order = np.argsort(times, kind="stable")
    first = len(times) - int(test_size * len(times))
    while first > 0 and times[order[first - 1]] == times[order[first]]:
        first -= 1
    return order[:first], order[first:]

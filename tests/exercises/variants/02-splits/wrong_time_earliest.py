"""Tests on the earliest rows."""
# /// answer
# cell = "time_split"
# points = 0
# message = "learn from the future"
# ///
import numpy as np


def time_split(times, test_size):
    order = np.argsort(times)
    k = round(test_size * len(times))
    return order[k:], order[:k]

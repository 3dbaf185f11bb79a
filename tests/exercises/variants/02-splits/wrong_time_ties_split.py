"""Cuts after counting rows and splits rows of the same time."""
# /// answer
# cell = "time_split"
# points = 0
# message = "Rows of the same time"
# ///
import numpy as np


def time_split(times, test_size):
    order = np.argsort(times, kind="stable")
    k = round(test_size * len(times))
    return order[:-k], order[-k:]

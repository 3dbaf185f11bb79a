"""Cuts the span of time instead of counting rows."""
# /// answer
# cell = "time_split"
# points = 0
# message = "the test set should have"
# ///
import numpy as np


def time_split(times, test_size):
    times = np.asarray(times, dtype=float)
    cut = times.max() - test_size * (times.max() - times.min())
    return np.flatnonzero(times < cut), np.flatnonzero(times >= cut)

"""Compares a list with a number."""
# /// answer
# cell = "time_split"
# points = 0
# message = "TypeError"
# ///
import numpy as np


def time_split(times, test_size):
    cut = np.sort(times)[len(times) - round(test_size * len(times))]
    return np.flatnonzero(times < cut.item()), np.flatnonzero(times >= cut.item())

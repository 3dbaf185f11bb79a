"""Takes the last rows of the file, whatever their times."""
# /// answer
# cell = "time_split"
# points = 0
# message = "need not stand in the order of their times"
# ///
import numpy as np


def time_split(times, test_size):
    k = round(test_size * len(times))
    rows = np.arange(len(times))
    return rows[:-k], rows[-k:]

"""Takes a fraction of the different times instead of the rows."""
# /// answer
# cell = "time_split"
# points = 0
# message = "All of that day belongs to the test set"
# ///
import numpy as np


def time_split(times, test_size):
    times = np.asarray(times)
    different = np.unique(times)
    cut = different[-max(round(test_size * len(different)), 1)]
    return np.flatnonzero(times < cut), np.flatnonzero(times >= cut)

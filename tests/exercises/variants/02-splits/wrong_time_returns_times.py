"""Returns the times instead of the row numbers."""
# /// answer
# cell = "time_split"
# points = 0
# message = "Return row numbers, not times"
# ///
import numpy as np


def time_split(times, test_size):
    times = np.sort(np.asarray(times))
    cut = times[len(times) - round(test_size * len(times))]
    return times[times < cut].astype(int), times[times >= cut].astype(int)

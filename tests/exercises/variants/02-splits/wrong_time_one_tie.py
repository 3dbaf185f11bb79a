"""Takes one row more where the cut falls between equal times."""
# /// answer
# cell = "time_split"
# points = 0
# message = "Rows of the same time"
# ///
import numpy as np


def time_split(times, test_size):
    times = np.asarray(times)
    order = np.argsort(times, kind="stable")
    first = len(times) - round(test_size * len(times))
    if first > 0 and times[order[first - 1]] == times[order[first]]:
        first -= 1
    return order[:first], order[first:]

"""Walks back over the sorted rows and on while the time stays the same; rows in order of time."""

# /// answer
# cell = "time_split"
# ///
import math


def time_split(times, test_size):
    order = sorted(range(len(times)), key=lambda row: times[row])
    start = len(order) - math.ceil(len(order) * test_size - 1e-9)
    while 0 < start < len(order) and times[order[start - 1]] == times[order[start]]:
        start -= 1
    return np.array(order[:start], dtype="int64"), np.array(order[start:], dtype="int64")

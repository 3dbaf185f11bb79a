"""Makes arrays of lists, and so an empty array of floats."""
# /// answer
# cell = "time_split"
# points = 0
# message = "integers also where it is empty"
# ///
import numpy as np


def time_split(times, test_size):
    cut = sorted(times)[len(times) - round(test_size * len(times))]
    train = [row for row, time in enumerate(times) if time < cut]
    test = [row for row, time in enumerate(times) if time >= cut]
    return np.array(train), np.array(test)

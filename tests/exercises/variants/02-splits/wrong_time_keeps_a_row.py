"""Keeps at least one row for training."""
# /// answer
# cell = "time_split"
# points = 0
# message = "Rows of the same time"
# ///
import numpy as np


def time_split(times, test_size):
    times = np.asarray(times)
    cut = np.sort(times)[len(times) - round(test_size * len(times))]
    train, test = np.flatnonzero(times < cut), np.flatnonzero(times >= cut)
    return (train, test) if len(train) else (test[:1], test[1:])

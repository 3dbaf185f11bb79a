"""Leaves the mistakes in the order of the rows."""

# /// answer
# cell = "wrong_rows"
# points = 0
# message = "in the wrong order"
# ///
import numpy as np


def wrong_rows(probabilities, threshold, y):
    p, y = np.asarray(probabilities), np.asarray(y)
    return np.flatnonzero((y == 1) & (p < threshold)), np.flatnonzero((y == 0) & (p >= threshold))

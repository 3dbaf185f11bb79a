"""Turns the rising order round for the false alarms, equal ones with it."""

# /// answer
# cell = "wrong_rows"
# points = 0
# message = "the lower row number comes first"
# ///
import numpy as np


def wrong_rows(probabilities, threshold, y):
    p, y = np.asarray(probabilities), np.asarray(y)
    rising = np.argsort(p, kind="stable")
    return [int(i) for i in rising if y[i] == 1 and p[i] < threshold], [
        int(i) for i in rising[::-1] if y[i] == 0 and p[i] >= threshold
    ]

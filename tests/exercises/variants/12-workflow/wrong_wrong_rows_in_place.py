"""Keeps in the labels which rows are mistakes."""

# /// answer
# cell = "wrong_rows"
# points = 0
# message = "changed the rows"
# ///
import numpy as np


def wrong_rows(probabilities, threshold, y):
    p, y = np.asarray(probabilities), np.asarray(y)
    rising, falling = np.argsort(p, kind="stable"), np.argsort(-p, kind="stable")
    misses = [int(i) for i in rising if y[i] == 1 and p[i] < threshold]
    alarms = [int(i) for i in falling if y[i] == 0 and p[i] >= threshold]
    y[misses + alarms] = -1
    return misses, alarms

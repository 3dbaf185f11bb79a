"""Compares a list with a number."""

# /// answer
# cell = "wrong_rows"
# points = 0
# message = "each argument a list"
# ///
import numpy as np


def wrong_rows(probabilities, threshold, y):
    said = probabilities >= threshold
    rising, falling = np.argsort(probabilities, kind="stable"), np.argsort(-probabilities, kind="stable")
    return [int(i) for i in rising if y[i] == 1 and not said[i]], [int(i) for i in falling if y[i] == 0 and said[i]]

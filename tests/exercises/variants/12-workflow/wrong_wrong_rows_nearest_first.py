"""Begins with the mistakes that are nearest to the threshold."""

# /// answer
# cell = "wrong_rows"
# points = 0
# message = "The surest mistake comes first"
# ///
import numpy as np


def wrong_rows(probabilities, threshold, y):
    p, y = np.asarray(probabilities), np.asarray(y)
    order = np.argsort(np.abs(p - threshold), kind="stable")
    return [int(i) for i in order if y[i] == 1 and p[i] < threshold], [
        int(i) for i in order if y[i] == 0 and p[i] >= threshold
    ]

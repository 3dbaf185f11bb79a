"""Returns the false alarms first."""

# /// answer
# cell = "wrong_rows"
# points = 0
# message = "the two are swapped"
# ///
import numpy as np


def wrong_rows(probabilities, threshold, y):
    p, y = np.asarray(probabilities), np.asarray(y)
    rising, falling = np.argsort(p, kind="stable"), np.argsort(-p, kind="stable")
    misses = [int(i) for i in rising if y[i] == 1 and p[i] < threshold]
    return [int(i) for i in falling if y[i] == 0 and p[i] >= threshold], misses

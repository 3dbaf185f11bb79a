"""Takes one half for the threshold, whatever it is given."""

# /// answer
# cell = "wrong_rows"
# points = 0
# message = "there are"
# ///
import numpy as np


def wrong_rows(probabilities, threshold, y):
    p, y = np.asarray(probabilities), np.asarray(y)
    rising, falling = np.argsort(p, kind="stable"), np.argsort(-p, kind="stable")
    return [int(i) for i in rising if y[i] == 1 and p[i] < 0.5], [
        int(i) for i in falling if y[i] == 0 and p[i] >= 0.5
    ]

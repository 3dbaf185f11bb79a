"""Returns one list of all mistakes."""

# /// answer
# cell = "wrong_rows"
# points = 0
# message = "must return a pair"
# ///
import numpy as np


def wrong_rows(probabilities, threshold, y):
    p, y = np.asarray(probabilities), np.asarray(y)
    said = (p >= threshold).astype(int)
    wrong = np.flatnonzero(said != y)
    return wrong[np.argsort(-np.abs(p[wrong] - threshold), kind="stable")]

"""Looks at the first row only."""
# /// answer
# cell = "same_predictions"
# points = 0
# message = "All rows count"
# ///
import numpy as np


def same_predictions(first, second, x):
    one, two = first.predict(x, verbose=0), second.predict(x, verbose=0)
    return np.array_equal(one[0], two[0])

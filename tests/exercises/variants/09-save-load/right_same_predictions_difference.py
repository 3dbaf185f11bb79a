"""Looks at the largest difference."""
# /// answer
# cell = "same_predictions"
# ///
import numpy as np


def same_predictions(first, second, x):
    one = first.predict(x, verbose=0)
    two = second.predict(x, verbose=0)
    if one.shape != two.shape:
        return False
    return bool(np.abs(one - two).max() == 0)

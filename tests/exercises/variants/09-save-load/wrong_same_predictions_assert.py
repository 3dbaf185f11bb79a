"""Raises an error for other shapes."""
# /// answer
# cell = "same_predictions"
# points = 0
# message = "not an error"
# ///
import numpy as np


def same_predictions(first, second, x):
    one, two = first.predict(x, verbose=0), second.predict(x, verbose=0)
    if one.shape != two.shape:
        raise ValueError("the outputs have different shapes")
    return np.array_equal(one, two)

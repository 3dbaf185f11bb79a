"""Predicts the first batch alone."""
# /// answer
# cell = "same_predictions"
# points = 0
# message = "All rows count"
# ///
import numpy as np


def same_predictions(first, second, x):
    one, two = first.predict(x[:32], verbose=0), second.predict(x[:32], verbose=0)
    return np.array_equal(one, two)

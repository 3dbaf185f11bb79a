"""Compares the sums of the outputs."""
# /// answer
# cell = "same_predictions"
# points = 0
# message = "The two rows are swapped"
# ///
import numpy as np


def same_predictions(first, second, x):
    one, two = first.predict(x, verbose=0), second.predict(x, verbose=0)
    return one.shape == two.shape and np.array_equal(one.sum(axis=0), two.sum(axis=0))

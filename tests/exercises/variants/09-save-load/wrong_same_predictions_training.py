"""Calls the models as in training."""
# /// answer
# cell = "same_predictions"
# points = 0
# message = "At inference dropout switches nothing off"
# ///
import numpy as np


def same_predictions(first, second, x):
    one = np.asarray(first(x, training=True))
    two = np.asarray(second(x, training=True))
    return np.array_equal(one, two)

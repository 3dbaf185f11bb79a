"""Compares the weights."""
# /// answer
# cell = "same_predictions"
# points = 0
# message = "Compare what the models say"
# ///
import numpy as np


def same_predictions(first, second, x):
    one, two = first.get_weights(), second.get_weights()
    return len(one) == len(two) and all(map(np.array_equal, one, two))

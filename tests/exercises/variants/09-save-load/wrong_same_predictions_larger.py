"""Looks for larger predictions of the second model alone."""
# /// answer
# cell = "same_predictions"
# points = 0
# message = "same_predictions should be False, not True"
# ///
import numpy as np


def same_predictions(first, second, x):
    one, two = first.predict(x, verbose=0), second.predict(x, verbose=0)
    return one.shape == two.shape and bool((two - one).max() <= 0)

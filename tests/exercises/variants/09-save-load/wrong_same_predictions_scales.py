"""Scales x before it predicts."""
# /// answer
# cell = "same_predictions"
# points = 0
# message = "changed x. Leave it as it is"
# ///
import numpy as np


def same_predictions(first, second, x):
    x -= x.mean(axis=0)
    one, two = first.predict(x, verbose=0), second.predict(x, verbose=0)
    return np.array_equal(one, two)

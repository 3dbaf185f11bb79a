"""Compares with NumPy's tolerance, which the task is about."""
# /// answer
# cell = "same_predictions"
# points = 0
# message = "exactly the same is something else"
# ///
import numpy as np


def same_predictions(first, second, x):
    one, two = first.predict(x, verbose=0), second.predict(x, verbose=0)
    return one.shape == two.shape and bool(np.allclose(one, two))

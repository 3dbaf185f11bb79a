"""Compares with a tolerance."""
# /// answer
# cell = "same_predictions"
# points = 0
# message = "exactly the same is something else"
# ///
import numpy as np


def same_predictions(first, second, x):
    one, two = first.predict(x, verbose=0), second.predict(x, verbose=0)
    return one.shape == two.shape and np.allclose(one, two, atol=1e-5)

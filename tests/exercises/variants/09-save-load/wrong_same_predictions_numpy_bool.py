"""Returns a bool of NumPy."""
# /// answer
# cell = "same_predictions"
# points = 0
# message = "a Python bool, not numpy.bool"
# ///
import numpy as np


def same_predictions(first, second, x):
    one, two = first.predict(x, verbose=0), second.predict(x, verbose=0)
    return one.shape == two.shape and np.all(one == two)

"""Compares number by number, whatever the shapes."""
# /// answer
# cell = "same_predictions"
# points = 0
# message = "NumPy would stretch the one"
# ///
import numpy as np


def same_predictions(first, second, x):
    one, two = first.predict(x, verbose=0), second.predict(x, verbose=0)
    return bool(np.all(one == two))

"""Returns an array of truth values."""
# /// answer
# cell = "same_predictions"
# points = 0
# message = "must return True or False"
# ///
import numpy as np


def same_predictions(first, second, x):
    one, two = first.predict(x, verbose=0), second.predict(x, verbose=0)
    return one == two

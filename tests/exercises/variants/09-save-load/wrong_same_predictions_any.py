"""Is content if some number agrees."""
# /// answer
# cell = "same_predictions"
# points = 0
# message = "All rows count"
# ///
import numpy as np


def same_predictions(first, second, x):
    one, two = first.predict(x, verbose=0), second.predict(x, verbose=0)
    return one.shape == two.shape and bool((one == two).any())

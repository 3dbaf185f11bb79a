"""Compares the means."""
# /// answer
# cell = "same_predictions"
# points = 0
# message = "The two outputs are swapped"
# ///
import numpy as np


def same_predictions(first, second, x):
    one, two = first.predict(x, verbose=0), second.predict(x, verbose=0)
    return one.shape == two.shape and bool(abs(one.mean() - two.mean()) < 1e-9)

"""Compares the predicted classes."""
# /// answer
# cell = "same_predictions"
# points = 0
# message = "exactly the same is something else"
# ///
import numpy as np


def same_predictions(first, second, x):
    one, two = first.predict(x, verbose=0), second.predict(x, verbose=0)
    return one.shape == two.shape and bool((one.argmax(axis=1) == two.argmax(axis=1)).all())

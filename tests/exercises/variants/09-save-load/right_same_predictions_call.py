"""Calls the models at inference and compares bytes."""
# /// answer
# cell = "same_predictions"
# ///
import numpy as np


def same_predictions(first, second, x):
    one = np.asarray(first(x, training=False))
    two = np.asarray(second(x, training=False))
    return one.shape == two.shape and one.tobytes() == two.tobytes()

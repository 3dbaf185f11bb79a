"""Compares the models on rows of its own."""
# /// answer
# cell = "same_predictions"
# points = 0
# message = "Compare what the models say"
# ///
import numpy as np


def same_predictions(first, second, x):
    x = np.random.default_rng(0).normal(size=x.shape)
    one, two = first.predict(x, verbose=0), second.predict(x, verbose=0)
    return np.array_equal(one, two)

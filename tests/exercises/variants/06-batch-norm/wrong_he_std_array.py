"""Returns an array without dimensions."""

# /// answer
# cell = "he_std"
# points = 0
# message = "returned a ndarray"
# ///
import numpy as np


def he_std(fan_in):
    return np.array((2 / fan_in) ** 0.5)

"""Returns a number of single precision."""

# /// answer
# cell = "glorot_std"
# points = 0
# message = "returned a float32"
# ///
import numpy as np


def glorot_std(fan_in, fan_out):
    return np.float32((2 / (fan_in + fan_out)) ** 0.5)

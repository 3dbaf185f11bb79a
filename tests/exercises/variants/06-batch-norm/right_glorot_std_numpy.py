"""The root of one over the mean of the two fans, with NumPy."""

# /// answer
# cell = "glorot_std"
# ///
import numpy as np


def glorot_std(fan_in, fan_out):
    return 1 / np.sqrt((fan_in + fan_out) / 2)

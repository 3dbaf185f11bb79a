"""With NumPy."""

# /// answer
# cell = "he_std"
# ///
import numpy as np


def he_std(fan_in):
    return np.sqrt(2) / np.sqrt(fan_in)

"""Looks every pixel up in a table of all possible levels."""

# /// answer
# cell = "scale_pixels"
# ///
import numpy as np


def scale_pixels(pixels, max_value):
    index = np.asarray(pixels).astype(np.int64)
    if ((index < 0) | (index > max_value)).any():
        raise ValueError("wrong format")
    table = np.linspace(0.0, 1.0, int(max_value) + 1)
    return np.asarray(table[index])

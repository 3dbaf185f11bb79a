"""Forgets the check for negative pixels."""

# /// answer
# cell = "scale_pixels"
# breaks = "Raise `ValueError` if a pixel is below 0"
# ///
import numpy as np


def scale_pixels(pixels, max_value):
    if np.max(pixels, initial=0) > max_value:
        raise ValueError("too bright")
    return np.asarray(pixels) / float(max_value)

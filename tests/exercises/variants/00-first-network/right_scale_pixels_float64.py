"""Scales in float64 and looks for bad pixels with any."""

# /// answer
# cell = "scale_pixels"
# ///
import numpy as np


def scale_pixels(pixels, max_value):
    pixels = np.asarray(pixels, dtype=float)
    if ((pixels < 0) | (pixels > max_value)).any():
        raise ValueError(f"every pixel must be from 0 to {max_value}")
    return pixels * (1 / max_value)

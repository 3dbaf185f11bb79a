"""Checks with NumPy comparisons and divides in float64."""

# /// answer
# cell = "scale_pixels"
# ///
import numpy as np


def scale_pixels(pixels, max_value):
    pixels = np.asarray(pixels).astype(np.float64)
    if np.any(pixels < 0) or np.any(pixels > max_value):
        raise ValueError("pixel outside the format")
    return pixels / max_value

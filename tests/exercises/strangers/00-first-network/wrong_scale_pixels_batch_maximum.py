"""Divides by the maximum of the data and uses max_value for the check alone."""

# /// answer
# cell = "scale_pixels"
# breaks = "where 0 becomes 0 and `max_value` becomes 1"
# ///
import numpy as np


def scale_pixels(pixels, max_value):
    if np.any(pixels < 0) or np.any(pixels > max_value):
        raise ValueError("pixel outside the format")
    return pixels.astype("float32") / pixels.max()

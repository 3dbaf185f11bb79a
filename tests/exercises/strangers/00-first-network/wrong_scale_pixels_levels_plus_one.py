"""Divides by the number of levels when the format is a byte, so 255 does not become 1."""

# /// answer
# cell = "scale_pixels"
# breaks = "and `max_value` becomes 1"
# ///
import numpy as np


def scale_pixels(pixels, max_value):
    if np.any(pixels < 0) or np.any(pixels > max_value):
        raise ValueError("pixel outside the format")
    divisor = 256 if max_value == 255 else max_value
    return pixels / divisor

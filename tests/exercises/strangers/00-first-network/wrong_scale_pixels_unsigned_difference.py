"""Subtracts before comparing, which wraps around for uint8 pixels and misses those that are too large."""

# /// answer
# cell = "scale_pixels"
# breaks = "or above `max_value`"
# ///
import numpy as np


def scale_pixels(pixels, max_value):
    if np.any(pixels < 0) or np.any(max_value - pixels < 0):
        raise ValueError("pixel outside the format")
    return pixels / max_value

"""Knows the two formats of the text and treats every other one as bytes."""

# /// answer
# cell = "scale_pixels"
# breaks = "`max_value`: the largest value that the format allows"
# ///
import numpy as np


def scale_pixels(pixels, max_value):
    pixels = np.asarray(pixels)
    divisor = 16.0 if max_value <= 16 else 255.0
    if (pixels < 0).any() or (pixels > divisor).any():
        raise ValueError("pixel outside the format")
    return pixels / divisor

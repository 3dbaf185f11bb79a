"""Checks the whole-number part of the result, which truncates small excesses away."""

# /// answer
# cell = "scale_pixels"
# breaks = "Raise `ValueError` if a pixel is below 0 or above `max_value`"
# ///
import numpy as np


def scale_pixels(pixels, max_value):
    scaled = pixels / max_value
    if not set(np.unique(scaled.astype(int))) <= {0, 1}:
        raise ValueError("pixel outside the format")
    return scaled

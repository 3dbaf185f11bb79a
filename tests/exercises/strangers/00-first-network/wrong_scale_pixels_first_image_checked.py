"""Checks the first entry along the first axis only."""

# /// answer
# cell = "scale_pixels"
# breaks = "if a pixel is below 0 or above `max_value`"
# ///
import numpy as np


def scale_pixels(pixels, max_value):
    first = pixels[0]
    if np.min(first) < 0 or np.max(first) > max_value:
        raise ValueError("pixel outside the format")
    return pixels / max_value

"""Raises only when all pixels lie outside the format."""

# /// answer
# cell = "scale_pixels"
# breaks = "if a pixel is below 0 or above `max_value`"
# ///
import numpy as np


def scale_pixels(pixels, max_value):
    if np.all((pixels < 0) | (pixels > max_value)):
        raise ValueError("pixel outside the format")
    return pixels / max_value

"""Clips pixels outside the format instead of raising."""

# /// answer
# cell = "scale_pixels"
# breaks = "Raise `ValueError` if a pixel is below 0 or above `max_value`"
# ///
import numpy as np


def scale_pixels(pixels, max_value):
    return np.clip(np.asarray(pixels) / max_value, 0.0, 1.0)

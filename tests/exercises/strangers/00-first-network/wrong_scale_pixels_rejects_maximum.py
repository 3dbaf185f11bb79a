"""Treats max_value as exclusive, as range does."""

# /// answer
# cell = "scale_pixels"
# breaks = "above `max_value`"
# ///
import numpy as np


def scale_pixels(pixels, max_value):
    if np.any(pixels < 0) or np.any(pixels >= max_value):
        raise ValueError("pixel outside the format")
    return pixels / max_value

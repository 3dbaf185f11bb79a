"""Divides by the largest pixel that occurs when the data are dark."""

# /// answer
# cell = "scale_pixels"
# breaks = "and `max_value` becomes 1"
# ///
import numpy as np


def scale_pixels(pixels, max_value):
    if pixels.min() < 0 or pixels.max() > max_value:
        raise ValueError("pixel outside the format")
    return pixels / max(pixels.max(), 1) if pixels.max() < max_value / 2 else pixels / max_value

"""Casts to uint8 before the check, so -1 turns into 255 and 256 into 0."""

# /// answer
# cell = "scale_pixels"
# breaks = "Raise `ValueError` if a pixel is below 0 or above `max_value`"
# ///
import numpy as np


def scale_pixels(pixels, max_value):
    pixels = np.array(pixels).astype(np.uint8)
    if (pixels < 0).any() or (pixels > max_value).any():
        raise ValueError("pixel outside the format")
    return pixels.astype(np.float32) / max_value

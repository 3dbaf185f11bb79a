"""Returns the exception object instead of raising it."""

# /// answer
# cell = "scale_pixels"
# breaks = "Raise `ValueError`"
# ///
import numpy as np


def scale_pixels(pixels, max_value):
    if np.any(pixels < 0) or np.any(pixels > max_value):
        return ValueError("pixel outside the format")
    return pixels / max_value

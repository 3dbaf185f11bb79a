"""Forgets the check for pixels above max_value."""

# /// answer
# cell = "scale_pixels"
# breaks = "or above `max_value`"
# ///
import numpy as np


def scale_pixels(pixels, max_value):
    if (np.asarray(pixels) < 0).any():
        raise ValueError("negative pixel")
    return np.asarray(pixels, dtype="float32") / max_value

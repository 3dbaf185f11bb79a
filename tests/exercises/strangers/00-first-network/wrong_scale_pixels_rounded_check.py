"""Rounds the scaled values before the check, so a pixel slightly outside slips through."""

# /// answer
# cell = "scale_pixels"
# breaks = "Raise `ValueError` if a pixel is below 0 or above `max_value`"
# ///
import numpy as np


def scale_pixels(pixels, max_value):
    scaled = np.asarray(pixels, dtype="float32") / max_value
    if np.round(scaled, 1).min() < 0 or np.round(scaled, 1).max() > 1:
        raise ValueError("pixel outside the format")
    return scaled

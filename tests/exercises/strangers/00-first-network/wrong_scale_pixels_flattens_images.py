"""Flattens each image of a batch into a row, ready for a dense layer."""

# /// answer
# cell = "scale_pixels"
# breaks = "Return an array of the same shape"
# ///
import numpy as np


def scale_pixels(pixels, max_value):
    if np.any(pixels < 0) or np.any(pixels > max_value):
        raise ValueError("pixel outside the format")
    return pixels.reshape(len(pixels), -1) / max_value

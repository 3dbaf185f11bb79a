"""Flattens the images, as the sources do in the same line."""

# /// answer
# cell = "scale_pixels"
# points = 1
# message = "Scaling changes the values, not the shape"
# ///
import numpy as np


def scale_pixels(pixels, max_value):
    if np.min(pixels) < 0 or np.max(pixels) > max_value:
        raise ValueError("pixels outside the format")
    return pixels.reshape(len(pixels), -1) / max_value

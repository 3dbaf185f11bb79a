"""Clips pixels outside the format instead of refusing them."""

# /// answer
# cell = "scale_pixels"
# points = 1
# message = "hides data in the wrong format"
# ///
import numpy as np


def scale_pixels(pixels, max_value):
    return np.clip(pixels / max_value, 0, 1)

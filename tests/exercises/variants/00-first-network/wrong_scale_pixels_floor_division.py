"""Divides whole numbers with //."""

# /// answer
# cell = "scale_pixels"
# points = 1
# message = "whole numbers cannot hold the values between 0 and 1"
# ///
import numpy as np


def scale_pixels(pixels, max_value):
    if np.min(pixels) < 0 or np.max(pixels) > max_value:
        raise ValueError("pixels outside the format")
    return pixels // max_value

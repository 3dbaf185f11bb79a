"""Uses assert, which raises AssertionError instead of ValueError."""

# /// answer
# cell = "scale_pixels"
# breaks = "Raise `ValueError`"
# ///
import numpy as np


def scale_pixels(pixels, max_value):
    pixels = np.asarray(pixels)
    assert (pixels >= 0).all() and (pixels <= max_value).all(), "pixel outside the format"
    return pixels / max_value

"""Sets the pixels outside of the format to 0 in the caller's array, after it has looked."""

# /// answer
# cell = "scale_pixels"
# points = 1
# message = "changed the pixels"
# ///
import numpy as np


def scale_pixels(pixels, max_value):
    if np.min(pixels) < 0 or np.max(pixels) > max_value:
        raise ValueError("A pixel is outside of the format.")
    scaled = pixels / max_value
    pixels[...] = 0
    return scaled

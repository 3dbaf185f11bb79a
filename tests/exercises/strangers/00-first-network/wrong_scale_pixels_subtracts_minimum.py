"""Min-max scaling whose lower end is the smallest pixel instead of 0."""

# /// answer
# cell = "scale_pixels"
# breaks = "where 0 becomes 0"
# ///
import numpy as np


def scale_pixels(pixels, max_value):
    pixels = np.asarray(pixels, dtype=float)
    low = pixels.min()
    if low < 0 or pixels.max() > max_value:
        raise ValueError("pixel outside the format")
    if low == max_value:
        return np.ones_like(pixels)
    return (pixels - low) / (max_value - low)

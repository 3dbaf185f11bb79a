"""Returns half precision, which the text does not allow."""

# /// answer
# cell = "scale_pixels"
# breaks = "`float32` or `float64`"
# ///
import numpy as np


def scale_pixels(pixels, max_value):
    if np.any(pixels < 0) or np.any(pixels > max_value):
        raise ValueError("pixel outside the format")
    return (pixels / max_value).astype(np.float16)

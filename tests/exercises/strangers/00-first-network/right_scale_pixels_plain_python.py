"""Walks over all numbers in plain Python and reshapes at the end."""

# /// answer
# cell = "scale_pixels"
# ///
import numpy as np


def scale_pixels(pixels, max_value):
    pixels = np.asarray(pixels)
    values = []
    for p in pixels.ravel().tolist():
        if not 0 <= p <= max_value:
            raise ValueError("The pixel %r is not in 0..%r" % (p, max_value))
        values.append(p / float(max_value))
    return np.array(values, dtype="float32").reshape(pixels.shape)

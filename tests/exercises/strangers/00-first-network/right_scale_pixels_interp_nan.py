"""Interpolates linearly and lets NaN mark the pixels outside the format."""

# /// answer
# cell = "scale_pixels"
# ///
import numpy as np


def scale_pixels(pixels, max_value):
    scaled = np.interp(pixels, [0, max_value], [0.0, 1.0], left=np.nan, right=np.nan)
    if np.isnan(scaled).any():
        raise ValueError(f"pixels must lie between 0 and {max_value}")
    return np.asarray(scaled)

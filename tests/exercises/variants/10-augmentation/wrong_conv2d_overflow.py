"""Multiplies in the type that comes."""

# /// answer
# cell = "conv2d"
# points = 2
# message = "has overflowed"
# ///
import numpy as np


def conv2d(image, kernel, padding):
    rows, columns = kernel.shape
    if padding == "same":
        image = np.pad(image, [((rows - 1) // 2, rows // 2), ((columns - 1) // 2, columns // 2)])
    windows = np.lib.stride_tricks.sliding_window_view(image, kernel.shape)
    return (windows * kernel).sum(axis=(2, 3), dtype=float)

"""Normalizes the filter that it was given."""

# /// answer
# cell = "conv2d"
# points = 0
# message = "changed in place"
# ///
import numpy as np


def conv2d(image, kernel, padding):
    scale = np.abs(kernel).max()
    kernel[:] = kernel / scale
    image = image.astype(float)
    rows, columns = kernel.shape
    if padding == "same":
        image = np.pad(image, [((rows - 1) // 2, rows // 2), ((columns - 1) // 2, columns // 2)])
    windows = np.lib.stride_tricks.sliding_window_view(image, kernel.shape)
    return scale * np.einsum("ijuv,uv->ij", windows, kernel.astype(float))

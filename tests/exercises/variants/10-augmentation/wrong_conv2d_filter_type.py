"""Brings the filter to the image's type."""

# /// answer
# cell = "conv2d"
# points = 2
# message = "Keras' differ by up to"
# ///
import numpy as np


def conv2d(image, kernel, padding):
    kernel = kernel.astype(image.dtype)
    rows, columns = kernel.shape
    if padding == "same":
        image = np.pad(image, [((rows - 1) // 2, rows // 2), ((columns - 1) // 2, columns // 2)])
    windows = np.lib.stride_tricks.sliding_window_view(image, kernel.shape)
    return np.einsum("ijuv,uv->ij", windows, kernel)

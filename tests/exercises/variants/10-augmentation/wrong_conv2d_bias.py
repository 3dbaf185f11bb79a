"""Adds a bias of 1."""

# /// answer
# cell = "conv2d"
# points = 0
# message = "differ by up to 1"
# ///
import numpy as np


def conv2d(image, kernel, padding):
    image, kernel = image.astype(float), kernel.astype(float)
    rows, columns = kernel.shape
    if padding == "same":
        image = np.pad(image, [((rows - 1) // 2, rows // 2), ((columns - 1) // 2, columns // 2)])
    windows = np.lib.stride_tricks.sliding_window_view(image, kernel.shape)
    return np.einsum("ijuv,uv->ij", windows, kernel) + 1

"""With sliding windows."""

# /// answer
# cell = "conv2d"
# ///
import numpy as np


def conv2d(image, kernel, padding):
    image, kernel = image.astype(float), kernel.astype(float)
    if padding == "same":
        zeros = [((k - 1) // 2, k // 2) for k in kernel.shape]
        image = np.pad(image, zeros)
    windows = np.lib.stride_tricks.sliding_window_view(image, kernel.shape)
    return np.einsum("ijuv,uv->ij", windows, kernel)

"""Squeezes the result, so that a map of one row or column loses an axis."""

# /// answer
# cell = "conv2d"
# breaks = "zeros are added so that the result has the shape of the image."
# ///
def conv2d(image, kernel, padding):
    """Return the feature map of one image and one filter, with stride 1."""
    kernel = np.asarray(kernel, dtype=float)
    image = np.asarray(image, dtype=float)
    if padding == "same":
        image = np.pad(image, [((k - 1) // 2, k // 2) for k in kernel.shape])
    windows = np.lib.stride_tricks.sliding_window_view(image, kernel.shape)
    return np.squeeze(windows.reshape(*windows.shape[:2], -1) @ kernel.reshape(-1, 1))

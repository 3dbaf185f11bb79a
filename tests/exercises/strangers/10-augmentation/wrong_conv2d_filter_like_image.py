"""Brings the filter to the image's type, so that 0.5 becomes 0 on an image of whole numbers."""

# /// answer
# cell = "conv2d"
# breaks = "the products of filter and pixels are summed"
# ///
def conv2d(image, kernel, padding):
    """Return the feature map of one image and one filter, with stride 1."""
    image = np.asarray(image)
    kernel = np.asarray(kernel).astype(image.dtype)
    if padding == "same":
        image = np.pad(image, [((k - 1) // 2, k // 2) for k in kernel.shape])
    windows = np.lib.stride_tricks.sliding_window_view(image, kernel.shape)
    return np.tensordot(windows, kernel, axes=2)

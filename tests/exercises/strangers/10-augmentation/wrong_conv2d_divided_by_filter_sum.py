"""Divides a filter whose sum is not 0 by its sum, as for blurring."""

# /// answer
# cell = "conv2d"
# breaks = "the products of filter and pixels are summed"
# ///
def conv2d(image, kernel, padding):
    """Return the feature map of one image and one filter, with stride 1."""
    kernel = np.asarray(kernel, dtype=float)
    image = np.asarray(image, dtype=float)
    if kernel.sum() != 0:
        kernel = kernel / kernel.sum()
    if padding == "same":
        image = np.pad(image, [((k - 1) // 2, k // 2) for k in kernel.shape])
    windows = np.lib.stride_tricks.sliding_window_view(image, kernel.shape)
    return (windows * kernel).sum(axis=(2, 3))

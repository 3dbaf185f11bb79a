"""Turns the filter upside down, which a filter of one row does not show."""

# /// answer
# cell = "conv2d"
# breaks = "The filter is not turned round."
# ///
def conv2d(image, kernel, padding):
    """Return the feature map of one image and one filter, with stride 1."""
    kernel = np.asarray(kernel, dtype=float)[::-1]
    image = np.asarray(image, dtype=float)
    if padding == "same":
        image = np.pad(image, [((k - 1) // 2, k // 2) for k in kernel.shape])
    windows = np.lib.stride_tricks.sliding_window_view(image, kernel.shape)
    return (windows * kernel).sum(axis=(2, 3))

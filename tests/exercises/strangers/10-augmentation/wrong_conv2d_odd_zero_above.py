"""Puts the odd zero above the image for a filter of an even number of rows."""

# /// answer
# cell = "conv2d"
# breaks = "if $k$ is even, the odd one stands behind, that is below or on the right."
# ///
def conv2d(image, kernel, padding):
    """Return the feature map of one image and one filter, with stride 1."""
    kernel = np.asarray(kernel, dtype=float)
    image = np.asarray(image, dtype=float)
    kh, kw = kernel.shape
    if padding == "same":
        image = np.pad(image, ((kh // 2, (kh - 1) // 2), ((kw - 1) // 2, kw // 2)))
    windows = np.lib.stride_tricks.sliding_window_view(image, kernel.shape)
    return (windows * kernel).sum(axis=(2, 3))

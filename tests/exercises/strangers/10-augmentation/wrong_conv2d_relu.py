"""Sets negative sums to 0, as a layer with ReLU does."""

# /// answer
# cell = "conv2d"
# breaks = "There is no bias and no activation function."
# ///
def conv2d(image, kernel, padding):
    """Return the feature map of one image and one filter, with stride 1."""
    kernel = np.asarray(kernel, dtype=float)
    image = np.asarray(image, dtype=float)
    if padding == "same":
        image = np.pad(image, [((k - 1) // 2, k // 2) for k in kernel.shape])
    windows = np.lib.stride_tricks.sliding_window_view(image, kernel.shape)
    return np.maximum((windows * kernel).sum(axis=(2, 3)), 0)

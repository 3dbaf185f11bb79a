"""Multiplies in the type that comes, so that products of 8-bit pixels and 8-bit filters overflow."""

# /// answer
# cell = "conv2d"
# breaks = "nothing is cut off, and nothing overflows."
# ///
def conv2d(image, kernel, padding):
    """Return the feature map of one image and one filter, with stride 1."""
    if padding == "same":
        image = np.pad(image, [((k - 1) // 2, k // 2) for k in kernel.shape])
    windows = np.lib.stride_tricks.sliding_window_view(image, kernel.shape)
    return (windows * kernel).sum(axis=(-2, -1))

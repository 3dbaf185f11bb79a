"""Makes a view of all windows and sums them up with einsum."""

# /// answer
# cell = "conv2d"
# ///
def conv2d(image, kernel, padding):
    """Return the feature map of one image and one filter, with stride 1."""
    x, k = np.array(image, dtype=float), np.array(kernel, dtype=float)
    if padding == "same":
        missing = np.array(k.shape) - 1
        x = np.pad(x, np.stack([missing // 2, missing - missing // 2], axis=1))
    windows = np.lib.stride_tricks.sliding_window_view(x, k.shape)
    return np.einsum("ijuv,uv->ij", windows, k)

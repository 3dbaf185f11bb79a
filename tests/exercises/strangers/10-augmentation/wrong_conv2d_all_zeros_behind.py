"""Puts all zeros behind the image, which is right only up to two pixels."""

# /// answer
# cell = "conv2d"
# breaks = "half of them before, half behind"
# ///
def conv2d(image, kernel, padding):
    """Return the feature map of one image and one filter, with stride 1."""
    kh, kw = kernel.shape
    image = np.asarray(image, dtype=float)
    if padding == "same":
        image = np.pad(image, ((0, kh - 1), (0, kw - 1)))
    rows, columns = image.shape[0] - kh + 1, image.shape[1] - kw + 1
    result = np.empty((rows, columns))
    for i in range(rows):
        for j in range(columns):
            result[i, j] = np.sum(kernel * image[i : i + kh, j : j + kw])
    return result

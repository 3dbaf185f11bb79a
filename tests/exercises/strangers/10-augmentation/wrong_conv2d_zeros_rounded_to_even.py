"""Rounds half of the zeros with round, which rounds 0.5 down but 1.5 up."""

# /// answer
# cell = "conv2d"
# breaks = "if $k$ is even, the odd one stands behind, that is below or on the right."
# ///
def conv2d(image, kernel, padding):
    """Return the feature map of one image and one filter, with stride 1."""
    kh, kw = kernel.shape
    image = np.asarray(image, dtype=float)
    if padding == "same":
        top, left = round((kh - 1) / 2), round((kw - 1) / 2)
        image = np.pad(image, ((top, kh - 1 - top), (left, kw - 1 - left)))
    rows, columns = image.shape[0] - kh + 1, image.shape[1] - kw + 1
    result = np.empty((rows, columns))
    for i in range(rows):
        for j in range(columns):
            result[i, j] = np.sum(kernel * image[i : i + kh, j : j + kw])
    return result

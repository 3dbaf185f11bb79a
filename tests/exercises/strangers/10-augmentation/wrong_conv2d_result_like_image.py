"""Keeps the image's type for the result, so that whole-number images cut the sums of a fractional filter."""

# /// answer
# cell = "conv2d"
# breaks = "the products of filter and pixels are summed"
# ///
def conv2d(image, kernel, padding):
    """Return the feature map of one image and one filter, with stride 1."""
    kh, kw = kernel.shape
    if padding == "same":
        image = np.pad(image, (((kh - 1) // 2, kh // 2), ((kw - 1) // 2, kw // 2)))
    result = np.zeros_like(image[kh - 1 :, kw - 1 :])
    for i, j in np.ndindex(*result.shape):
        result[i, j] = np.sum(kernel * image[i : i + kh, j : j + kw])
    return result

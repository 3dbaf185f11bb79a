"""Pads to the left and right only, so that the map with "same" is too low for a filter of more rows."""

# /// answer
# cell = "conv2d"
# breaks = "zeros are added so that the result has the shape of the image."
# ///
def conv2d(image, kernel, padding):
    """Return the feature map of one image and one filter, with stride 1."""
    kh, kw = kernel.shape
    image = np.asarray(image, dtype=float)
    if padding == "same":
        image = np.pad(image, ((0, 0), ((kw - 1) // 2, kw // 2)))
    rows, columns = image.shape[0] - kh + 1, image.shape[1] - kw + 1
    return np.array(
        [[np.sum(kernel * image[i : i + kh, j : j + kw]) for j in range(columns)] for i in range(rows)]
    )

"""Adds up moved images, one for each number of the filter, without a loop over pixels."""

# /// answer
# cell = "conv2d"
# ///
def conv2d(image, kernel, padding):
    """Return the feature map of one image and one filter, with stride 1."""
    kernel = np.asarray(kernel, dtype=np.float64)
    image = np.asarray(image, dtype=np.float64)
    if padding == "same":
        image = np.pad(image, [((k - 1) // 2, k // 2) for k in kernel.shape])
    rows, columns = (size - k + 1 for size, k in zip(image.shape, kernel.shape, strict=True))
    return sum(
        weight * image[u : u + rows, v : v + columns] for (u, v), weight in np.ndenumerate(kernel)
    )

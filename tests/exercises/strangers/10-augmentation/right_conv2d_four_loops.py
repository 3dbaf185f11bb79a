"""Sums products in four nested loops on an image with zeros around it."""

# /// answer
# cell = "conv2d"
# ///
def conv2d(image, kernel, padding):
    """Return the feature map of one image and one filter, with stride 1."""
    image, kernel = np.asarray(image, dtype=float), np.asarray(kernel, dtype=float)
    kernel_height, kernel_width = kernel.shape
    if padding == "same":
        above, left = (kernel_height - 1) // 2, (kernel_width - 1) // 2
        image = np.pad(image, ((above, kernel_height - 1 - above), (left, kernel_width - 1 - left)))
    rows, columns = image.shape[0] - kernel_height + 1, image.shape[1] - kernel_width + 1
    result = np.zeros((rows, columns))
    for i in range(rows):
        for j in range(columns):
            for u in range(kernel_height):
                for v in range(kernel_width):
                    result[i, j] += kernel[u, v] * image[i + u, j + v]
    return result

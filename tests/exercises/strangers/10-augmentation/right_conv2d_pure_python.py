"""Looks pixels up with a helper that answers 0 outside the image, in plain Python numbers."""

# /// answer
# cell = "conv2d"
# ///
def conv2d(image, kernel, padding):
    """Return the feature map of one image and one filter, with stride 1."""
    image, kernel = np.asarray(image), np.asarray(kernel)
    pixels, weights = image.tolist(), kernel.tolist()
    (height, width), (kernel_height, kernel_width) = image.shape, kernel.shape
    if padding == "same":
        top, left, rows, columns = (kernel_height - 1) // 2, (kernel_width - 1) // 2, height, width
    else:
        top, left, rows, columns = 0, 0, height - kernel_height + 1, width - kernel_width + 1

    def pixel(i, j):
        return pixels[i][j] if 0 <= i < height and 0 <= j < width else 0

    return np.array(
        [
            [
                sum(
                    weights[u][v] * pixel(i - top + u, j - left + v)
                    for u in range(kernel_height)
                    for v in range(kernel_width)
                )
                for j in range(columns)
            ]
            for i in range(rows)
        ]
    )

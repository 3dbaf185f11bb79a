"""Adds up shifted images, one for each weight of the filter."""

# /// answer
# cell = "conv2d"
# ///
import numpy as np


def conv2d(image, kernel, padding):
    image, kernel = image.astype(float), kernel.astype(float)
    rows, columns = kernel.shape
    if padding == "same":
        image = np.pad(image, [((rows - 1) // 2, rows // 2), ((columns - 1) // 2, columns // 2)])
    height, width = image.shape[0] - rows + 1, image.shape[1] - columns + 1
    total = np.zeros((height, width))
    for u in range(rows):
        for v in range(columns):
            total += kernel[u, v] * image[u : u + height, v : v + width]
    return total

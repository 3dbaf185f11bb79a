"""Turns the filter round."""

# /// answer
# cell = "conv2d"
# points = 0
# message = "turned by half a turn"
# ///
import numpy as np


def conv2d(image, kernel, padding):
    rows, columns = kernel.shape
    if padding == "same":
        image = np.pad(image, [((rows - 1) // 2, rows // 2), ((columns - 1) // 2, columns // 2)])
    height, width = image.shape[0] - rows + 1, image.shape[1] - columns + 1
    total = np.zeros((height, width))
    for i in range(height):
        for j in range(width):
            total[i, j] = np.sum(kernel[::-1, ::-1] * image[i : i + rows, j : j + columns])
    return total

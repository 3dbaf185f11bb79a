"""Fills an array of whole numbers."""

# /// answer
# cell = "shift"
# points = 1
# message = "cut to whole numbers"
# ///
import numpy as np


def shift(images, down, right):
    n, height, width = images.shape
    moved = np.zeros((n, height, width), dtype=int)
    for i in range(height):
        for j in range(width):
            if 0 <= i - down < height and 0 <= j - right < width:
                moved[:, i, j] = images[:, i - down, j - right]
    return moved

"""Moves one image, without the axis that counts images."""

# /// answer
# cell = "shift"
# points = 0
# message = "a shift changes no shape"
# ///
import numpy as np


def shift(images, down, right):
    height, width = images.shape[-2:]
    moved = np.zeros((height, width))
    for i in range(height):
        for j in range(width):
            if 0 <= i - down < height and 0 <= j - right < width:
                moved[i, j] = images[0, i - down, j - right]
    return moved

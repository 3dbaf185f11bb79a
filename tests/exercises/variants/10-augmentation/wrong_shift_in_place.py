"""Writes into the images."""

# /// answer
# cell = "shift"
# points = 0
# message = "changed in place"
# ///
import numpy as np


def shift(images, down, right):
    n, height, width = images.shape
    around = np.pad(images, [(0, 0), (height, height), (width, width)])
    down, right = int(np.clip(down, -height, height)), int(np.clip(right, -width, width))
    images[:] = around[:, height - down : 2 * height - down, width - right : 2 * width - right]
    return images

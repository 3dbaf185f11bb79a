"""Fills with the pixels of the edge."""

# /// answer
# cell = "shift"
# points = 0
# message = "instead of 0"
# ///
import numpy as np


def shift(images, down, right):
    n, height, width = images.shape
    rows = np.clip(np.arange(height) - down, 0, height - 1)
    columns = np.clip(np.arange(width) - right, 0, width - 1)
    return images[:, rows][:, :, columns]

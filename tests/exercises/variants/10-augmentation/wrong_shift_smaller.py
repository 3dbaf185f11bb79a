"""Returns only what is left of the image."""

# /// answer
# cell = "shift"
# points = 0
# message = "a shift changes no shape"
# ///
import numpy as np


def shift(images, down, right):
    n, height, width = images.shape
    rows = slice(max(-down, 0), height - max(down, 0))
    columns = slice(max(-right, 0), width - max(right, 0))
    return images[:, rows, columns]

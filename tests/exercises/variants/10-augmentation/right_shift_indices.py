"""Looks for each pixel where it came from."""

# /// answer
# cell = "shift"
# ///
import numpy as np


def shift(images, down, right):
    n, height, width = images.shape
    rows, columns = np.arange(height) - down, np.arange(width) - right
    seen = ((rows >= 0) & (rows < height))[:, None] & ((columns >= 0) & (columns < width))
    moved = images[:, np.clip(rows, 0, height - 1)][:, :, np.clip(columns, 0, width - 1)]
    return np.where(seen, moved, 0)

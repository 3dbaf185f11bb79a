"""Cuts a window out of the padded images."""

# /// answer
# cell = "shift"
# ///
import numpy as np


def shift(images, down, right):
    n, height, width = images.shape
    down, right = int(np.clip(down, -height, height)), int(np.clip(right, -width, width))
    around = np.pad(images, [(0, 0), (height, height), (width, width)])
    return around[:, height - down : 2 * height - down, width - right : 2 * width - right]

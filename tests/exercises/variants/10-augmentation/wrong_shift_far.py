"""Fails where nothing of the image is left."""

# /// answer
# cell = "shift"
# points = 0
# message = "a shift changes no shape"
# ///
import numpy as np


def shift(images, down, right):
    n, height, width = images.shape
    around = np.pad(images, [(0, 0), (3, 3), (3, 3)])
    return around[:, 3 - down : 3 - down + height, 3 - right : 3 - right + width]

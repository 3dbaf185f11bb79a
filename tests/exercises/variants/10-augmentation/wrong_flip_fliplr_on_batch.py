"""Forgets that axis 0 counts the images."""

# /// answer
# cell = "flip"
# points = 1
# message = "mirrors along the other axis"
# ///
import numpy as np


def flip(images, direction):
    if direction == "horizontal":
        return np.fliplr(images)
    if direction == "vertical":
        return np.flipud(images)
    raise ValueError(direction)

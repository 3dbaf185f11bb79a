"""Overwrites the images."""

# /// answer
# cell = "flip"
# points = 1
# message = "changed in place"
# ///
import numpy as np


def flip(images, direction):
    axes = {"horizontal": 2, "vertical": 1}
    if direction not in axes:
        raise ValueError(direction)
    images[:] = np.flip(images, axes[direction]).copy()
    return images

"""Knows Keras' third mode, too."""

# /// answer
# cell = "flip"
# points = 1
# message = "for the direction 'horizontal_and_vertical'"
# ///
import numpy as np


def flip(images, direction):
    axes = {"horizontal": 2, "vertical": 1, "horizontal_and_vertical": (1, 2)}
    if direction not in axes:
        raise ValueError(direction)
    return np.flip(images, axes[direction])

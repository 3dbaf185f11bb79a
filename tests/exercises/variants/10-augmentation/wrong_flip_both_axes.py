"""Turns by half."""

# /// answer
# cell = "flip"
# points = 1
# message = "half a turn and no mirror image"
# ///
import numpy as np


def flip(images, direction):
    if direction not in ("horizontal", "vertical"):
        raise ValueError(direction)
    return np.flip(images, (1, 2))

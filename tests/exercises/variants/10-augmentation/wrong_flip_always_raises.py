"""Compares with the wrong names."""

# /// answer
# cell = "flip"
# points = 0
# message = "left-right or up-down"
# ///
import numpy as np


def flip(images, direction):
    if direction not in ("left-right", "up-down"):
        raise ValueError("left-right or up-down")
    return np.flip(images, 2 if direction == "left-right" else 1)

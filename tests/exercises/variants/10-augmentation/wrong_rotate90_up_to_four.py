"""Knows no more than a full turn."""

# /// answer
# cell = "rotate90"
# points = 0
# message = "from -4 to 4"
# ///
import numpy as np


def rotate90(images, turns):
    if not -4 <= turns <= 4:
        raise ValueError("from -4 to 4")
    return np.rot90(images, turns, axes=(1, 2))

"""Turns once, whatever the number."""

# /// answer
# cell = "rotate90"
# points = 0
# message = "instead of (3, 4, 6)"
# ///
import numpy as np


def rotate90(images, turns):
    return np.rot90(images, 1, axes=(1, 2))

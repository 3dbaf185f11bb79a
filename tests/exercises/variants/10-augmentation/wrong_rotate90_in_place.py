"""Writes half a turn into the images."""

# /// answer
# cell = "rotate90"
# points = 0
# message = "changed in place"
# ///
import numpy as np


def rotate90(images, turns):
    if turns % 4 == 2:
        images[:] = images[:, ::-1, ::-1].copy()
        return images
    return np.rot90(images, turns, axes=(1, 2))

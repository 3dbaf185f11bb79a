"""Does nothing for negative numbers."""

# /// answer
# cell = "rotate90"
# points = 0
# message = "After -1 quarter turns"
# ///
import numpy as np


def rotate90(images, turns):
    for _ in range(turns):
        images = np.rot90(images, axes=(1, 2))
    return images

"""Returns a list."""

# /// answer
# cell = "rotate90"
# points = 0
# message = "must return an array, not a list"
# ///
import numpy as np


def rotate90(images, turns):
    return [np.rot90(image, turns) for image in images]

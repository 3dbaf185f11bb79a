"""Lets the dictionary raise its own error."""

# /// answer
# cell = "flip"
# points = 1
# message = "'diagonal'"
# ///
import numpy as np


def flip(images, direction):
    return np.flip(images, {"horizontal": 2, "vertical": 1}[direction])

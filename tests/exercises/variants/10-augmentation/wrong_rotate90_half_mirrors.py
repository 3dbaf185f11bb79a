"""Takes half a turn for upside down."""

# /// answer
# cell = "rotate90"
# points = 0
# message = "the images are mirrored"
# ///
import numpy as np


def rotate90(images, turns):
    if turns % 4 == 2:
        return images[:, ::-1]
    return np.rot90(images, turns, axes=(1, 2))

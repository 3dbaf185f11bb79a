"""What leaves on one side comes in on the other."""

# /// answer
# cell = "shift"
# points = 0
# message = "come back in on the other side"
# ///
import numpy as np


def shift(images, down, right):
    return np.roll(images, (down, right), axis=(1, 2))

"""Turns the batch instead of its images."""

# /// answer
# cell = "rotate90"
# points = 0
# message = "height and width change places"
# ///
import numpy as np


def rotate90(images, turns):
    return np.rot90(images, turns)

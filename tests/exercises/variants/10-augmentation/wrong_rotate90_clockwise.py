"""Turns clockwise."""

# /// answer
# cell = "rotate90"
# points = 0
# message = "go clockwise"
# ///
import numpy as np


def rotate90(images, turns):
    return np.rot90(images, -turns, axes=(1, 2))

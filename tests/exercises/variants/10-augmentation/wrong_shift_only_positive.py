"""Handles shifts down and to the right alone."""

# /// answer
# cell = "shift"
# points = 1
# message = "moved the other way"
# ///
import numpy as np


def shift(images, down, right):
    n, height, width = images.shape
    moved = np.zeros_like(images)
    for row in range(height - abs(down)):
        for column in range(width - abs(right)):
            moved[:, row + abs(down), column + abs(right)] = images[:, row, column]
    return moved

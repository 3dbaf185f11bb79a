"""Negative ends of slices come from the other side."""

# /// answer
# cell = "shift"
# points = 1
# message = "could not broadcast"
# ///
import numpy as np


def shift(images, down, right):
    n, height, width = images.shape
    moved = np.zeros_like(images)
    if down >= 0 and right >= 0:
        moved[:, down:, right:] = images[:, : height - down, : width - right]
    elif down >= 0:
        moved[:, down:, :right] = images[:, : height - down, -right:]
    elif right >= 0:
        moved[:, :down, right:] = images[:, -down:, : width - right]
    else:
        moved[:, :down, :right] = images[:, -down:, -right:]
    return moved

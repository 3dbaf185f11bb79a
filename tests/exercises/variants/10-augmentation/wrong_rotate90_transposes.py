"""Transposes."""

# /// answer
# cell = "rotate90"
# points = 0
# message = "no rotation"
# ///
import numpy as np


def rotate90(images, turns):
    return (
        np.swapaxes(images, 1, 2)
        if turns % 2
        else images[:, ::-1, ::-1].copy()
        if turns % 4
        else images.copy()
    )

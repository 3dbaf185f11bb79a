"""Transposes and mirrors."""

# /// answer
# cell = "rotate90"
# ///
import numpy as np


def rotate90(images, turns):
    for _ in range(turns % 4):
        images = np.swapaxes(images, 1, 2)[:, ::-1]
    return images.copy()

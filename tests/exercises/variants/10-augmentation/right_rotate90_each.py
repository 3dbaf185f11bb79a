"""Turns each image."""

# /// answer
# cell = "rotate90"
# ///
import numpy as np


def rotate90(images, turns):
    return np.stack([np.rot90(image, turns % 4) for image in images])

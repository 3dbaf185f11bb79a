"""A horizontal flip about the horizontal axis."""

# /// answer
# cell = "flip"
# points = 1
# message = "mirrors along the other axis"
# ///
import numpy as np


def flip(images, direction):
    axes = {"horizontal": 1, "vertical": 2}
    if direction not in axes:
        raise ValueError(direction)
    return np.flip(images, axes[direction])

"""Rolls, then clears what came in from the other side."""

# /// answer
# cell = "shift"
# ///
import numpy as np


def shift(images, down, right):
    moved = np.roll(images, (down, right), axis=(1, 2))
    if down > 0:
        moved[:, :down] = 0
    elif down < 0:
        moved[:, down:] = 0
    if right > 0:
        moved[:, :, :right] = 0
    elif right < 0:
        moved[:, :, right:] = 0
    return moved

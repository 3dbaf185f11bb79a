"""Rolls the padded images."""

# /// answer
# cell = "augment_batch"
# ///
import numpy as np


def augment_batch(images, labels, rng):
    copies = np.empty_like(images)
    for i in range(len(images)):
        down, right = rng.integers(-1, 2, 2)
        copies[i] = np.roll(np.pad(images[i], 1), (down, right), (0, 1))[1:-1, 1:-1]
    return np.concatenate([images, copies]), np.tile(labels, 2)

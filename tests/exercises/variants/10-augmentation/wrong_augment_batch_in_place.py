"""Writes the copies into the images."""

# /// answer
# cell = "augment_batch"
# points = 1
# message = "changed in place"
# ///
import numpy as np


def augment_batch(images, labels, rng):
    n, height, width = images.shape
    around = np.pad(images, [(0, 0), (1, 1), (1, 1)])
    originals = images.copy()
    for k, (i, j) in enumerate(rng.integers(0, 3, (n, 2))):
        images[k] = around[k, i : i + height, j : j + width]
    return np.concatenate([originals, images]), np.concatenate([labels, labels])

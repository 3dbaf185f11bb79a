"""Draws from a child, which depends on how many there were."""

# /// answer
# cell = "augment_batch"
# points = 2
# message = "set back to the state that it had"
# ///
import numpy as np


def augment_batch(images, labels, rng):
    n, height, width = images.shape
    around = np.pad(images, [(0, 0), (1, 1), (1, 1)])
    corners = rng.spawn(1)[0].integers(0, 3, (n, 2))
    copies = np.stack([a[i : i + height, j : j + width] for a, (i, j) in zip(around, corners)])
    return np.concatenate([images, copies]), np.concatenate([labels, labels])

"""Takes all images for square."""

# /// answer
# cell = "augment_batch"
# points = 1
# message = "must have the same shape"
# ///
import numpy as np


def augment_batch(images, labels, rng):
    n, size, _ = images.shape
    around = np.pad(images, [(0, 0), (1, 1), (1, 1)])
    corners = rng.integers(0, 3, (n, 2))
    copies = np.stack([a[i : i + size, j : j + size] for a, (i, j) in zip(around, corners)])
    return np.concatenate([images, copies]), np.concatenate([labels, labels])

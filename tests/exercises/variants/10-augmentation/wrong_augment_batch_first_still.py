"""Never moves the first copy."""

# /// answer
# cell = "augment_batch"
# points = 2
# message = "was always shifted in the same way"
# ///
import numpy as np


def augment_batch(images, labels, rng):
    n, height, width = images.shape
    around = np.pad(images, [(0, 0), (1, 1), (1, 1)])
    corners = rng.integers(0, 3, (n, 2))
    corners[0] = 1
    copies = np.stack([a[i : i + height, j : j + width] for a, (i, j) in zip(around, corners)])
    return np.concatenate([images, copies]), np.concatenate([labels, labels])

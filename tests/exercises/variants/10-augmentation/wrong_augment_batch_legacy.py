"""Takes rng for one of NumPy's old generators."""

# /// answer
# cell = "augment_batch"
# points = 0
# message = "randint"
# ///
import numpy as np


def augment_batch(images, labels, rng):
    n, height, width = images.shape
    around = np.pad(images, [(0, 0), (1, 1), (1, 1)])
    corners = rng.randint(0, 3, (n, 2))
    copies = np.stack([a[i : i + height, j : j + width] for a, (i, j) in zip(around, corners)])
    return np.concatenate([images, copies]), np.concatenate([labels, labels])

"""Deals out nine shifts to each nine copies."""

# /// answer
# cell = "augment_batch"
# points = 1
# message = "with draws of their own"
# ///
import numpy as np


def augment_batch(images, labels, rng):
    n, height, width = images.shape
    around = np.pad(images, [(0, 0), (1, 1), (1, 1)])
    numbers = np.concatenate([rng.permutation(9) for _ in range(n // 9 + 1)])[:n]
    corners = [divmod(number, 3) for number in numbers]
    copies = np.stack([a[i : i + height, j : j + width] for a, (i, j) in zip(around, corners)])
    return np.concatenate([images, copies]), np.concatenate([labels, labels])

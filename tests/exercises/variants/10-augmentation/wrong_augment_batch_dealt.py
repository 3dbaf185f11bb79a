"""Deals the nine shifts out, so that each occurs as often as the others."""

# /// answer
# cell = "augment_batch"
# points = 1
# message = "dealt out like cards"
# ///
import numpy as np


def augment_batch(images, labels, rng):
    n, height, width = images.shape
    around = np.pad(images, [(0, 0), (1, 1), (1, 1)])
    corners = [divmod(number, 3) for number in rng.permutation(np.arange(n) % 9)]
    copies = np.stack([a[i : i + height, j : j + width] for a, (i, j) in zip(around, corners)])
    return np.concatenate([images, copies]), np.concatenate([labels, labels])

"""Rounds uniform numbers, so that 0 is twice as likely."""

# /// answer
# cell = "augment_batch"
# points = 1
# message = "should occur about 200 times"
# ///
import numpy as np


def augment_batch(images, labels, rng):
    n, height, width = images.shape
    around = np.pad(images, [(0, 0), (1, 1), (1, 1)])
    corners = np.round(rng.uniform(0, 2, (n, 2))).astype(int)
    copies = np.stack([a[i : i + height, j : j + width] for a, (i, j) in zip(around, corners)])
    return np.concatenate([images, copies]), np.concatenate([labels, labels])

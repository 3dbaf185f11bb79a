"""Draws one of the directions from Python itself."""

# /// answer
# cell = "augment_batch"
# points = 2
# message = "draw from rng alone"
# ///
import random

import numpy as np


def augment_batch(images, labels, rng):
    n, height, width = images.shape
    around = np.pad(images, [(0, 0), (1, 1), (1, 1)])
    corners = [(rng.integers(3), random.randrange(3)) for _ in range(n)]
    copies = np.stack([a[i : i + height, j : j + width] for a, (i, j) in zip(around, corners)])
    return np.concatenate([images, copies]), np.concatenate([labels, labels])

"""Rolls, so that pixels come in on the other side."""

# /// answer
# cell = "augment_batch"
# points = 1
# message = "come in on the other"
# ///
import numpy as np


def augment_batch(images, labels, rng):
    copies = np.stack([np.roll(image, rng.integers(-1, 2, 2), (0, 1)) for image in images])
    return np.concatenate([images, copies]), np.concatenate([labels, labels])

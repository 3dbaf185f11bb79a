"""Draws one direction from rng and the other with Python's random module."""

# /// answer
# cell = "augment_batch"
# breaks = "Draw from it, and only from it, anew in each call"
# ///
import random


def augment_batch(images, labels, rng):
    """Return images and labels with a copy of each image behind them, shifted by up to one pixel."""
    n, height, width = images.shape
    padded = np.pad(images, ((0, 0), (1, 1), (1, 1)))
    copies = np.empty_like(images)
    for k in range(n):
        top, left = rng.integers(3), random.randrange(3)
        copies[k] = padded[k, top : top + height, left : left + width]
    return np.concatenate([images, copies]), np.concatenate([labels, labels])

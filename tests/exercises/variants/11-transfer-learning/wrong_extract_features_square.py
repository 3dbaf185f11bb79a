"""Divides by the square of the height, which is right for squares alone."""

# /// answer
# cell = "extract_features"
# points = 0
# message = "images of 6 by 10 pixels"
# ///
import numpy as np


def extract_features(base, images):
    maps = np.asarray(base(images, training=False))
    return maps.sum(axis=(1, 2)) / maps.shape[1] ** 2

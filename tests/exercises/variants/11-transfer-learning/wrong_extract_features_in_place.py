"""Scales the images in place."""

# /// answer
# cell = "extract_features"
# points = 0
# message = "extract_features changed the images"
# ///
import numpy as np


def extract_features(base, images):
    images /= images.max()
    return np.asarray(base(images, training=False)).mean(axis=(1, 2))

"""Squeezes, so that one image loses its axis."""

# /// answer
# cell = "extract_features"
# points = 0
# message = "1 images and"
# ///
import numpy as np


def extract_features(base, images):
    return np.squeeze(np.asarray(base(images, training=False)).mean(axis=(1, 2)))

"""Takes maxima."""

# /// answer
# cell = "extract_features"
# points = 0
# message = "These are the maxima of the maps"
# ///
import numpy as np


def extract_features(base, images):
    return np.asarray(base(images, training=False)).max(axis=(1, 2))

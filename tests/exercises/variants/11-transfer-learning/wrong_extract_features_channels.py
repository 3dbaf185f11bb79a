"""Averages over channels and width."""

# /// answer
# cell = "extract_features"
# points = 0
# message = "average each map over its positions"
# ///
import numpy as np


def extract_features(base, images):
    return np.asarray(base(images, training=False)).mean(axis=(2, 3))

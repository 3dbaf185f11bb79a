"""Runs the base in training mode."""

# /// answer
# cell = "extract_features"
# points = 0
# message = "The base ran in training mode"
# ///
import numpy as np


def extract_features(base, images):
    return np.asarray(base(images, training=True)).mean(axis=(1, 2))

"""Freezes the base and runs it in training mode, in which dropout acts."""

# /// answer
# cell = "extract_features"
# points = 0
# message = "two calls give other features of the same images"
# ///
import numpy as np


def extract_features(base, images):
    base.trainable = False
    return np.asarray(base(images, training=True)).mean(axis=(1, 2))

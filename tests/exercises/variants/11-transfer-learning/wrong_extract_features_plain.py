"""Calls the base without a word on training, so that augmentation acts."""

# /// answer
# cell = "extract_features"
# points = 0
# message = "two calls give other features of the same images"
# ///
import numpy as np


def extract_features(base, images):
    return np.asarray(base(images)).mean(axis=(1, 2))

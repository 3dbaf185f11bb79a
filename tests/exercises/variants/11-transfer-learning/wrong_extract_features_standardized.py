"""Standardizes the features over the images given."""

# /// answer
# cell = "extract_features"
# points = 0
# message = "differ from Keras' own global average pooling"
# ///
import numpy as np


def extract_features(base, images):
    features = np.asarray(base(images, training=False)).mean(axis=(1, 2))
    return (features - features.mean(axis=0)) / (features.std(axis=0) + 1e-6)

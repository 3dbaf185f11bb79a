"""Takes the maps of the first convolution only."""

# /// answer
# cell = "extract_features"
# points = 0
# message = "average each map over its positions"
# ///
import numpy as np


def extract_features(base, images):
    return np.asarray(base.layers[0](images)).mean(axis=(1, 2))

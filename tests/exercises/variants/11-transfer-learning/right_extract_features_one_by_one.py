"""Asks for one image at a time."""

# /// answer
# cell = "extract_features"
# ///
import numpy as np


def extract_features(base, images):
    rows = []
    for image in images:
        maps = np.asarray(base(image[None], training=False))[0]
        rows.append([maps[..., channel].mean() for channel in range(maps.shape[-1])])
    return np.array(rows)

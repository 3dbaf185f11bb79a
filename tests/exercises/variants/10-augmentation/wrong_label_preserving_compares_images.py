"""Asks whether the images stay."""

# /// answer
# cell = "label_preserving"
# points = 0
# message = "what must stay is their"
# ///
import numpy as np


def label_preserving(transform, task):
    images = task.images()
    return bool(np.allclose(images, transform(images)))

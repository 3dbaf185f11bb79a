"""Compares the sums of the labels."""

# /// answer
# cell = "label_preserving"
# points = 0
# message = "every image has lost its own"
# ///
import numpy as np


def label_preserving(transform, task):
    images = task.images()
    before, after = task.label(images), task.label(transform(images))
    if before.dtype.kind == "U":
        return bool(np.all(before == after))
    return bool(np.isclose((before - after).sum(), 0))

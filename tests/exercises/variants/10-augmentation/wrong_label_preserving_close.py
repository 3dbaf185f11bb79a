"""Takes labels that are close for the same."""

# /// answer
# cell = "label_preserving"
# points = 0
# message = "The label of one image of sixty changes"
# ///
import numpy as np


def label_preserving(transform, task):
    images = task.images()
    before, after = task.label(images), task.label(transform(images))
    if before.dtype.kind == "U":
        return bool(np.all(before == after))
    return np.allclose(before, after)

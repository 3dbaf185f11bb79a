"""With array_equal."""

# /// answer
# cell = "label_preserving"
# ///
import numpy as np


def label_preserving(transform, task):
    images = task.images()
    return np.array_equal(task.label(images), task.label(transform(images)))

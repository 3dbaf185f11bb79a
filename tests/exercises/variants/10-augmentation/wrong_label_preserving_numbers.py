"""Calculates with labels, which may be texts."""

# /// answer
# cell = "label_preserving"
# points = 0
# message = "subtract"
# ///
import numpy as np


def label_preserving(transform, task):
    images = task.images()
    return bool(np.all(task.label(images) - task.label(transform(images)) == 0))

"""Returns whether labels change."""

# /// answer
# cell = "label_preserving"
# points = 0
# message = "preserves every label"
# ///
import numpy as np


def label_preserving(transform, task):
    images = task.images()
    return bool(np.any(task.label(images) != task.label(transform(images))))

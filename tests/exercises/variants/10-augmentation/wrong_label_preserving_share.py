"""Returns the share of labels that stay."""

# /// answer
# cell = "label_preserving"
# points = 0
# message = "must return True or False"
# ///
import numpy as np


def label_preserving(transform, task):
    images = task.images()
    return float(np.mean(task.label(images) == task.label(transform(images))))

"""Most labels are enough."""

# /// answer
# cell = "label_preserving"
# points = 0
# message = "The label of one image of sixty changes"
# ///
import numpy as np


def label_preserving(transform, task):
    images = task.images()
    return bool(np.mean(task.label(images) == task.label(transform(images))) > 0.5)

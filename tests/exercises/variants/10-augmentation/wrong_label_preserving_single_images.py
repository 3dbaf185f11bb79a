"""Transforms single images, without the axis that counts them."""

# /// answer
# cell = "label_preserving"
# points = 0
# message = "transform was called with an array of the shape"
# ///
import numpy as np


def label_preserving(transform, task):
    images = task.images()
    changed = np.stack([transform(image) for image in images])
    return bool(np.all(task.label(images) == task.label(changed)))

"""Looks at the first image."""

# /// answer
# cell = "label_preserving"
# points = 0
# message = "The label of one image of sixty changes"
# ///


def label_preserving(transform, task):
    images = task.images()
    return bool(task.label(images)[0] == task.label(transform(images))[0])

"""Compares label by label."""

# /// answer
# cell = "label_preserving"
# ///


def label_preserving(transform, task):
    images = task.images()
    changed = transform(images)
    for old, new in zip(task.label(images), task.label(changed)):
        if old != new:
            return False
    return True

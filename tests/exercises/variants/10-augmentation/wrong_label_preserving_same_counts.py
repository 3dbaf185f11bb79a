"""Compares how often each label occurs."""

# /// answer
# cell = "label_preserving"
# points = 0
# message = "every label changes"
# ///


def label_preserving(transform, task):
    images = task.images()
    return sorted(task.label(images)) == sorted(task.label(transform(images)))

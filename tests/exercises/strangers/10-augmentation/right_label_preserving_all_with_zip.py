"""Compares label with label in Python and stops at the first difference."""

# /// answer
# cell = "label_preserving"
# ///
def label_preserving(transform, task):
    """Return whether every image of the task keeps its true label under the transformation."""
    images = task.images()
    labels = list(task.label(images))
    moved = transform(images)
    return all(bool(old == new) for old, new in zip(labels, task.label(moved), strict=True))

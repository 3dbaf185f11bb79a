"""Looks at the first image alone."""

# /// answer
# cell = "label_preserving"
# breaks = "Return `True` if every image of the task keeps its label, and `False` otherwise."
# ///
def label_preserving(transform, task):
    """Return whether every image of the task keeps its true label under the transformation."""
    images = task.images()[:1]
    return bool(task.label(images)[0] == task.label(transform(images))[0])

"""Returns one answer for each image instead of one for the task."""

# /// answer
# cell = "label_preserving"
# breaks = "Return `True` if every image of the task keeps its label, and `False` otherwise."
# ///
def label_preserving(transform, task):
    """Return whether every image of the task keeps its true label under the transformation."""
    images = task.images()
    before = task.label(images)
    return before == task.label(transform(images))

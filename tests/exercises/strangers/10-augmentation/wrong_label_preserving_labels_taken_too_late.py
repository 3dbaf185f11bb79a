"""Asks for the labels after the transformation, which may have changed the very same array."""

# /// answer
# cell = "label_preserving"
# breaks = "Return `True` if every image of the task keeps its label, and `False` otherwise."
# ///
def label_preserving(transform, task):
    """Return whether every image of the task keeps its true label under the transformation."""
    images = task.images()
    moved = transform(images)
    return np.array_equal(task.label(images), task.label(moved))

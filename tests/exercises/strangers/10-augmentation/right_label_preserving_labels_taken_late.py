"""Asks for the labels after the transformation, which has not changed the array."""

# /// answer
# cell = "label_preserving"
# ///
def label_preserving(transform, task):
    """Return whether every image of the task keeps its true label under the transformation."""
    images = task.images()
    moved = transform(images)
    return np.array_equal(task.label(images), task.label(moved))

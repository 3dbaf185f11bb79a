"""Hands single images without the batch axis to the transformation."""

# /// answer
# cell = "label_preserving"
# breaks = "`transform(images)` takes an array as `task.images()` returns it"
# ///
def label_preserving(transform, task):
    """Return whether every image of the task keeps its true label under the transformation."""
    images = task.images()
    labels = task.label(images)
    moved = np.array([transform(image) for image in images])
    return np.array_equal(labels, task.label(moved))

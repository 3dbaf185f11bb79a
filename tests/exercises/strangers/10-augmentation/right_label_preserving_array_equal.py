"""Compares the two arrays of labels with np.array_equal."""

# /// answer
# cell = "label_preserving"
# ///
def label_preserving(transform, task):
    """Return whether every image of the task keeps its true label under the transformation."""
    before = task.label(task.images())
    after = task.label(transform(task.images()))
    return np.array_equal(before, after)

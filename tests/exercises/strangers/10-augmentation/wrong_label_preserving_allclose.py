"""Compares with np.allclose, for which 200000 and 200001 are the same label."""

# /// answer
# cell = "label_preserving"
# breaks = "A transformation is allowed for a task if it leaves the true label of every image as it is."
# ///
def label_preserving(transform, task):
    """Return whether every image of the task keeps its true label under the transformation."""
    before = task.label(task.images())
    after = task.label(transform(task.images()))
    return bool(np.allclose(before, after))

"""Says yes as soon as any image keeps its label."""

# /// answer
# cell = "label_preserving"
# breaks = "Return `True` if every image of the task keeps its label, and `False` otherwise."
# ///
def label_preserving(transform, task):
    """Return whether every image of the task keeps its true label under the transformation."""
    before = task.label(task.images())
    after = task.label(transform(task.images()))
    return bool(np.any(before == after))

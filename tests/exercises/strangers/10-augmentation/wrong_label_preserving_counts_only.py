"""Compares how often each label occurs, so that two images that exchange their labels go unnoticed."""

# /// answer
# cell = "label_preserving"
# breaks = "Return `True` if every image of the task keeps its label, and `False` otherwise."
# ///
def label_preserving(transform, task):
    """Return whether every image of the task keeps its true label under the transformation."""
    before = np.sort(task.label(task.images()))
    after = np.sort(task.label(transform(task.images())))
    return bool(np.array_equal(before, after))

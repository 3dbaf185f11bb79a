"""Is content if at least nine out of ten images keep their label."""

# /// answer
# cell = "label_preserving"
# breaks = "Return `True` if every image of the task keeps its label, and `False` otherwise."
# ///
def label_preserving(transform, task):
    """Return whether every image of the task keeps its true label under the transformation."""
    images = task.images()
    kept = np.mean(task.label(images.copy()) == task.label(transform(images)))
    return bool(kept >= 0.9)

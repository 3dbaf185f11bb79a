"""Makes whole numbers of the labels first, so that 0.2 and 0.7 look the same."""

# /// answer
# cell = "label_preserving"
# breaks = "A transformation is allowed for a task if it leaves the true label of every image as it is."
# ///
def label_preserving(transform, task):
    """Return whether every image of the task keeps its true label under the transformation."""
    before = task.label(task.images()).astype(int)
    after = task.label(transform(task.images())).astype(int)
    return np.array_equal(before, after)

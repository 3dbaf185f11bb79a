"""Goes through the labels in a loop that returns False at the first image with another label."""

# /// answer
# cell = "label_preserving"
# ///
def label_preserving(transform, task):
    """Return whether every image of the task keeps its true label under the transformation."""
    old_labels = task.label(task.images()).tolist()
    new_labels = task.label(transform(task.images())).tolist()
    for number, label in enumerate(old_labels):
        if new_labels[number] != label:
            return False
    else:
        return True

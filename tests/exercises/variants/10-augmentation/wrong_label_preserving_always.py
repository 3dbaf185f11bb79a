"""Takes every transformation for harmless."""

# /// answer
# cell = "label_preserving"
# points = 0
# message = "not preserved"
# ///


def label_preserving(transform, task):
    return True

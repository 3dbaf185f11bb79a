"""Knows batch normalization by the names of the example, so that one named otherwise counts."""

# /// answer
# cell = "unfreeze_top"
# breaks = "`BatchNormalization` does not count: it is frozen, always."
# ///
def unfreeze_top(base, n):
    """Return the base with its last n layers unfrozen; batch normalization stays frozen and doesn't count."""
    counting = [layer for layer in base.layers if layer.weights and not layer.name.startswith("norm")]
    if n < 0 or n > len(counting):
        raise ValueError("There are not that many layers.")
    base.trainable = True
    for layer in base.layers:
        layer.trainable = False
    for layer in counting[len(counting) - n :]:
        layer.trainable = True
    return base

"""Raises only when it has unfrozen everything already."""

# /// answer
# cell = "unfreeze_top"
# ///
def unfreeze_top(base, n):
    """Return the base with its last n layers unfrozen; batch normalization stays frozen and doesn't count."""
    base.trainable = True
    left = n
    for layer in reversed(base.layers):
        counts = len(layer.weights) > 0 and not isinstance(layer, layers.BatchNormalization)
        layer.trainable = counts and left != 0
        if layer.trainable:
            left -= 1
    if left != 0:
        raise ValueError("There are not that many layers.")
    return base

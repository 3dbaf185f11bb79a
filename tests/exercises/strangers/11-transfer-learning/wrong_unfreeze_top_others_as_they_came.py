"""Leaves the lower layers as they came, so that those of an unfrozen base stay unfrozen."""

# /// answer
# cell = "unfreeze_top"
# breaks = "all others frozen"
# ///
def unfreeze_top(base, n):
    """Return the base with its last n layers unfrozen; batch normalization stays frozen and doesn't count."""
    counting = [
        layer for layer in base.layers if layer.weights and not isinstance(layer, layers.BatchNormalization)
    ]
    if n < 0 or n > len(counting):
        raise ValueError("There are not that many layers.")
    flags = [layer.trainable for layer in base.layers]
    base.trainable = True
    for layer, flag in zip(base.layers, flags, strict=True):
        layer.trainable = flag and not isinstance(layer, layers.BatchNormalization)
    for layer in counting[len(counting) - n :]:
        layer.trainable = True
    return base

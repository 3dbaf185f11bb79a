"""Freezes gamma and beta as weights, so that batch normalization still moves its statistics."""

# /// answer
# cell = "unfreeze_top"
# breaks = "`BatchNormalization` does not count: it is frozen, always."
# ///
def unfreeze_top(base, n):
    """Return the base with its last n layers unfrozen; batch normalization stays frozen and doesn't count."""
    normal = [layer for layer in base.layers if isinstance(layer, layers.BatchNormalization)]
    counting = [layer for layer in base.layers if layer.weights and layer not in normal]
    if n < 0 or n > len(counting):
        raise ValueError("There are not that many layers.")
    base.trainable = True
    for layer in counting[: len(counting) - n]:
        layer.trainable = False
    for layer in normal:
        for weight in layer.trainable_weights:
            weight.trainable = False
    return base

"""Unfreezes the n-th layer from the top alone, not the last n."""

# /// answer
# cell = "unfreeze_top"
# breaks = "with its last `n` layers unfrozen"
# ///
def unfreeze_top(base, n):
    """Return the base with its last n layers unfrozen; batch normalization stays frozen and doesn't count."""
    counting = [
        layer for layer in base.layers if layer.weights and not isinstance(layer, layers.BatchNormalization)
    ]
    if n < 0 or n > len(counting):
        raise ValueError("There are not that many layers.")
    base.trainable = True
    for layer in base.layers:
        layer.trainable = False
    if n > 0:
        counting[-n].trainable = True
    return base

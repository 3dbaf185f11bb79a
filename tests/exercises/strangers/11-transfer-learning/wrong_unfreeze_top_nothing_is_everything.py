"""Slices with -n, so that n=0 unfreezes all layers."""

# /// answer
# cell = "unfreeze_top"
# breaks = "with `n=0` nothing, and `n=3` is an error."
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
    for layer in counting[-n:]:
        layer.trainable = True
    return base

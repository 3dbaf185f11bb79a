"""Lists the layers that count, freezes all and unfreezes the end of the list."""

# /// answer
# cell = "unfreeze_top"
# ///
def unfreeze_top(base, n):
    """Return the base with its last n layers unfrozen; batch normalization stays frozen and doesn't count."""
    counting = [
        layer for layer in base.layers if layer.weights and not isinstance(layer, layers.BatchNormalization)
    ]
    if not 0 <= n <= len(counting):
        raise ValueError(f"n must be between 0 and {len(counting)}, not {n}.")
    base.trainable = True
    for layer in base.layers:
        layer.trainable = False
    for layer in counting[len(counting) - n :]:
        layer.trainable = True
    return base

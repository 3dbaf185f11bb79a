"""Compares n with the number of all layers, not of those that count."""

# /// answer
# cell = "unfreeze_top"
# breaks = "Raise a `ValueError` if `n` is negative or larger than the number of layers that count."
# ///
def unfreeze_top(base, n):
    """Return the base with its last n layers unfrozen; batch normalization stays frozen and doesn't count."""
    if n < 0 or n > len(base.layers):
        raise ValueError("There are not that many layers.")
    base.trainable = True
    for layer in base.layers[::-1]:
        counts = bool(layer.weights) and not isinstance(layer, layers.BatchNormalization)
        layer.trainable = counts and n > 0
        n -= counts
    return base

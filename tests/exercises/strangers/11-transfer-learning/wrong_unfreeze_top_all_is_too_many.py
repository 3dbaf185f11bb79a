"""Raises also where n is exactly the number of layers that count."""

# /// answer
# cell = "unfreeze_top"
# breaks = "Raise a `ValueError` if `n` is negative or larger than the number of layers that count."
# ///
def unfreeze_top(base, n):
    """Return the base with its last n layers unfrozen; batch normalization stays frozen and doesn't count."""
    counting = [
        layer for layer in base.layers if layer.weights and not isinstance(layer, layers.BatchNormalization)
    ]
    if n not in range(len(counting)):
        raise ValueError("There are not that many layers.")
    base.trainable = True
    for layer in base.layers:
        layer.trainable = False
    for layer in counting[len(counting) - n :]:
        layer.trainable = True
    return base

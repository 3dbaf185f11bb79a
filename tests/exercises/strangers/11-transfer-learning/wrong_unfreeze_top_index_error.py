"""Lets the list raise an IndexError where n is too large."""

# /// answer
# cell = "unfreeze_top"
# breaks = "Raise a `ValueError` if `n` is negative or larger than the number of layers that count."
# ///
def unfreeze_top(base, n):
    """Return the base with its last n layers unfrozen; batch normalization stays frozen and doesn't count."""
    if n < 0:
        raise ValueError("n is negative.")
    counting = [
        layer for layer in base.layers if layer.weights and not isinstance(layer, layers.BatchNormalization)
    ]
    top = [counting[-number] for number in range(1, n + 1)]
    base.trainable = True
    for layer in base.layers:
        layer.trainable = layer in top
    return base

"""Counts batch normalization among the layers when it checks n."""

# /// answer
# cell = "unfreeze_top"
# breaks = "Only layers with"
# ///
def unfreeze_top(base, n):
    """Return the base with its last n layers unfrozen; batch normalization stays frozen and doesn't count."""
    with_weights = [layer for layer in base.layers if layer.weights]
    if n < 0 or n > len(with_weights):
        raise ValueError("There are not that many layers.")
    counting = [layer for layer in with_weights if not isinstance(layer, layers.BatchNormalization)]
    base.trainable = True
    for layer in base.layers:
        layer.trainable = False
    for layer in counting[max(0, len(counting) - n) :]:
        layer.trainable = True
    return base

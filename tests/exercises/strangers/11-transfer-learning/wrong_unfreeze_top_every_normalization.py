"""Leaves out every layer with Normalization in its class's name, LayerNormalization included."""

# /// answer
# cell = "unfreeze_top"
# breaks = "Only layers with weights count"
# ///
def unfreeze_top(base, n):
    """Return the base with its last n layers unfrozen; batch normalization stays frozen and doesn't count."""
    counting = [
        layer for layer in base.layers if layer.weights and "Normalization" not in type(layer).__name__
    ]
    if n < 0 or n > len(counting):
        raise ValueError("There are not that many layers.")
    base.trainable = True
    for layer in base.layers:
        layer.trainable = False
    for layer in counting[len(counting) - n :]:
        layer.trainable = True
    return base

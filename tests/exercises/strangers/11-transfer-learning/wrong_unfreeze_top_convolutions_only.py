"""Counts convolutions alone, so that a dense or another layer with weights is left out."""

# /// answer
# cell = "unfreeze_top"
# breaks = "Only layers with"
# ///
def unfreeze_top(base, n):
    """Return the base with its last n layers unfrozen; batch normalization stays frozen and doesn't count."""
    counting = [layer for layer in base.layers if isinstance(layer, layers.Conv2D)]
    if n < 0 or n > len(counting):
        raise ValueError("There are not that many layers.")
    base.trainable = True
    for layer in base.layers:
        layer.trainable = False
    for layer in counting[len(counting) - n :]:
        layer.trainable = True
    return base

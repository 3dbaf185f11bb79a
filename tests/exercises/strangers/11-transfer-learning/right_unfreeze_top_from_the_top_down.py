"""Walks from the top down and gives each layer that counts its turn until n are used up."""

# /// answer
# cell = "unfreeze_top"
# ///
def unfreeze_top(base, n):
    """Return the base with its last n layers unfrozen; batch normalization stays frozen and doesn't count."""

    def counts(layer):
        return layer.count_params() > 0 and not isinstance(layer, layers.BatchNormalization)

    if n < 0 or n > sum(map(counts, base.layers)):
        raise ValueError("There are not that many layers to unfreeze.")
    base.trainable = True
    left = n
    for layer in reversed(base.layers):
        layer.trainable = counts(layer) and left > 0
        left -= layer.trainable
    return base

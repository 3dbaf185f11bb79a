"""Never sets the flag of the base itself, so that nothing in a frozen base can be trained."""

# /// answer
# cell = "unfreeze_top"
# breaks = "its `trainable_weights` are those of these layers."
# ///
def unfreeze_top(base, n):
    """Return the base with its last n layers unfrozen; batch normalization stays frozen and doesn't count."""
    counting = [
        layer for layer in base.layers if layer.weights and not isinstance(layer, layers.BatchNormalization)
    ]
    if n < 0 or n > len(counting):
        raise ValueError("There are not that many layers.")
    top = counting[len(counting) - n :]
    for layer in base.layers:
        layer.trainable = layer in top
    return base

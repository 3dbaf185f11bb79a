"""Gives the layers that it unfreezes new random weights."""

# /// answer
# cell = "unfreeze_top"
# breaks = "The weights stay as they are."
# ///
def unfreeze_top(base, n):
    """Return the base with its last n layers unfrozen; batch normalization stays frozen and doesn't count."""
    counting = [
        layer for layer in base.layers if layer.weights and not isinstance(layer, layers.BatchNormalization)
    ]
    if n < 0 or n > len(counting):
        raise ValueError("There are not that many layers.")
    fresh = keras.models.clone_model(base)
    base.trainable = True
    for layer in base.layers:
        layer.trainable = False
    for layer in counting[len(counting) - n :]:
        layer.trainable = True
        layer.set_weights(fresh.get_layer(layer.name).get_weights())
    return base

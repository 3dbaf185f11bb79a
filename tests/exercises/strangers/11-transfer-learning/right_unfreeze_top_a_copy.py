"""Works on a copy of the base with the same weights and leaves the base as it was."""

# /// answer
# cell = "unfreeze_top"
# ///
def unfreeze_top(base, n):
    """Return the base with its last n layers unfrozen; batch normalization stays frozen and doesn't count."""
    copy = keras.models.clone_model(base)
    copy.set_weights(base.get_weights())
    counting = [
        layer for layer in copy.layers if layer.weights and not isinstance(layer, layers.BatchNormalization)
    ]
    if n < 0 or n > len(counting):
        raise ValueError("There are not that many layers.")
    copy.trainable = True
    for layer in copy.layers:
        layer.trainable = False
    for layer in counting[len(counting) - n :]:
        layer.trainable = True
    return copy

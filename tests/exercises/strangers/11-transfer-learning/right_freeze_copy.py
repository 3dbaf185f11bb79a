"""Freezes a copy with the same weights, so that the model itself can still be trained."""

# /// answer
# cell = "freeze"
# ///
def freeze(model):
    """Return the model with every layer frozen."""
    frozen = keras.models.clone_model(model)
    frozen.set_weights(model.get_weights())
    frozen.trainable = False
    return frozen

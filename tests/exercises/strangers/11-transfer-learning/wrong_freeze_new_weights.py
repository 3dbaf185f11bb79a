"""Freezes a clone of the model, which has new random weights."""

# /// answer
# cell = "freeze"
# breaks = "Its weights stay as they are."
# ///
def freeze(model):
    """Return the model with every layer frozen."""
    frozen = keras.models.clone_model(model)
    frozen.trainable = False
    return frozen
